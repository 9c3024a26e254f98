import type { Settings } from '$lib/domain/plan/plan';
import { Work } from '$lib/domain/vocabulary';
import { format, label, m } from '$lib/i18n';
import type { Material } from '../material';
import { keyValues, type Section } from '../report';
import { activityTable, dependencyTable, informationTable } from './surroundings';

const registrationWords: Readonly<Record<NonNullable<Settings['registration']>, () => string>> = {
	registered: m.report_registration_registered,
	pending: m.report_registration_pending,
	none: m.report_registration_none,
	elsewhere: m.report_registration_elsewhere
};

/** Who the organisation is, as far as the edition says it. */
export function organisationSection({ plan }: Material): Section {
	const { settings } = plan;
	const { organisationKind, registration } = settings;
	return {
		id: 'organisation',
		title: m.report_organisation(),
		blocks: [
			...keyValues([
				[m.report_organisation_name(), settings.organisationName],
				[m.report_kind(), organisationKind && label.kind(organisationKind)],
				[
					m.report_staff(),
					settings.staff === undefined ? undefined : format.number(settings.staff)
				],
				[m.report_work(), workWords(plan.work, settings.otherWork)],
				[m.report_registration(), registration && registrationWords[registration]()],
				[m.report_foreign_income(), share(settings.foreignIncome)],
				[m.report_public_income(), share(settings.publicIncome)],
				[m.report_largest_funder(), share(settings.largestFunder)]
			]),
			...activityTable(plan),
			...informationTable(plan),
			...dependencyTable(plan)
		]
	};
}

const share = (percent: number | undefined): string | undefined =>
	percent === undefined ? undefined : m.report_percent({ percent });

function workWords(work: Material['plan']['work'], otherWork: string | undefined): string {
	const fields = Work.options
		.filter((field) => Object.hasOwn(work, field))
		.map((field) => label.work(field));
	const other = otherWork === undefined || otherWork.trim() === '' ? [] : [otherWork];
	return [...fields, ...other].join(m.report_list_separator());
}
