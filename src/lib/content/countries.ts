import type { Region } from '$lib/domain/vocabulary';

/**
 * Codes by continent after the United Nations' M49 list. It leaves three places open, and they stand where
 * people would look for them: Taiwan in Asia, Kosovo (`XK`, a code in wide use though not an assigned one) in
 * Europe, and Antarctica, which it puts nowhere, in Oceania.
 */
const codes: Record<Exclude<Region, 'global'>, string> = {
	africa: `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW IO KE KM LR LS LY MA MG ML MR
		MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW`,
	americas: `AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT GY HN HT
		JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI`,
	asia: `AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY
		NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE`,
	europe: `AD AL AT AX BA BE BG BY CH CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC
		MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK`,
	oceania: `AQ AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS`
};

const pairs = (region: Region, list: string): [string, Region][] =>
	list.split(/\s+/).map((code) => [code, region]);

/**
 * Region of every country and territory by its ISO 3166-1 alpha-2 code in upper case, and of Kosovo. Any other
 * key has no value; `global` is never one.
 */
export const regionOf: Readonly<Record<string, Region>> = Object.fromEntries([
	...pairs('africa', codes.africa),
	...pairs('americas', codes.americas),
	...pairs('asia', codes.asia),
	...pairs('europe', codes.europe),
	...pairs('oceania', codes.oceania)
]);
