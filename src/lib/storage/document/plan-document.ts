import * as Y from 'yjs';
import { PLAN_VERSION, type Plan } from '../../domain/plan/plan';
import { err, invariant, ok, type Result } from '../../domain/result';
import { randomId } from '../random-id';
import { edited } from './draft';
import { collectionForms } from './form';
import { hasLostLetters, type Gone } from './lost-letters';
import { rawAt } from './raw';
import { Roots } from './roots';
import { isPlace, Touched, touchedByTransaction } from './touched';
import { UndoSteps, type Step } from './undo-steps';
import { documentOf, encodeShown, encodeWithoutTrash } from './updates';
import { PlanView } from './view';
import { checkParts, preparePlaces, writeParts } from './write';

/** Marks what came from the log or from another tab: it is shown, but neither logged nor undone. */
const FROM_ELSEWHERE = Symbol('from elsewhere');
/** Marks the empty places made for parts about to be written: logged, but neither shown nor undone. */
const PREPARING = Symbol('preparing');
/** Changes of this tab that undo does not know of. */
const ASIDE = Symbol('aside');

export type DocumentError =
	| { readonly code: 'damaged' }
	/** Written by a newer Holdfast, which `version` of the plan's form needs. */
	| { readonly code: 'too-new'; readonly version: number };

export interface DocumentListeners {
	/** Something that this tab did, to be made durable. */
	readonly onUpdate: (update: Uint8Array) => void;
	/** `plan`, `unreadable` or the undo steps changed. */
	readonly onChange: () => void;
}

/** One plan as a document that copies can be merged into, and the parsed plan that it holds. */
export class PlanDocument {
	readonly #roots: Roots;
	readonly #view: PlanView;
	readonly #steps: UndoSteps;
	readonly #mine = {};
	#listeners: DocumentListeners | undefined;
	/** What the recipe that is being written has left. */
	#edited: Plan | undefined;
	/** What several transactions did so far that are to be one. */
	#absorbed: { readonly updates: Uint8Array[]; readonly touched: Touched } | undefined;

	private constructor(roots: Roots, id: string) {
		this.#roots = roots;
		this.#view = new PlanView(roots, id);
		this.#steps = new UndoSteps(roots.doc, this.#mine);
		roots.doc.on('afterTransaction', (transaction: Y.Transaction) => {
			if (transaction.origin === PREPARING) return;
			const touched = touchedByTransaction(roots, transaction);
			if (this.#absorbed !== undefined) {
				this.#absorbed.touched.addAll(touched);
				return;
			}
			const isOwn = transaction.origin === this.#mine || transaction.origin === ASIDE;
			const edited = isOwn ? this.#edited : undefined;
			this.#view.refresh(touched, edited);
		});
		roots.doc.on('update', (update: Uint8Array, origin: unknown) => {
			if (this.#absorbed !== undefined) {
				this.#absorbed.updates.push(update);
				return;
			}
			if (origin !== FROM_ELSEWHERE) this.#listeners?.onUpdate(update);
			if (origin !== PREPARING) this.#listeners?.onChange();
		});
	}

	/** A new document of its own lineage that holds a plan. */
	static create(plan: Plan): PlanDocument {
		const roots = new Roots(new Y.Doc());
		roots.doc.transact(() => {
			roots.document.set('id', plan.id);
			roots.document.set('version', plan.version);
			roots.document.set('lineage', randomId());
			const everything = wholeOf(plan);
			preparePlaces(roots, plan, everything);
			writeParts(roots, plan, everything);
		}, FROM_ELSEWHERE);
		const document = new PlanDocument(roots, plan.id);
		invariant(document.unreadable.length === 0, 'a plan could not be read after it was written');
		return document;
	}

	/**
	 * The document that updates make up, in any order. `damaged` when not even the plan's version can be read.
	 * Parts that cannot be read do not stop the rest: they are listed in `unreadable`.
	 */
	static open(id: string, updates: readonly Uint8Array[]): Result<PlanDocument, DocumentError> {
		const roots = new Roots(documentOf(updates));
		const version = roots.document.get('version');
		if (typeof version !== 'number') return err({ code: 'damaged' });
		if (version > PLAN_VERSION) return err({ code: 'too-new', version });
		return ok(new PlanDocument(roots, id));
	}

	/** From now on one listener hears of updates and changes. */
	listen(listeners: DocumentListeners): void {
		this.#listeners = listeners;
	}

	get plan(): Plan {
		return this.#view.plan;
	}

	get unreadable(): readonly (readonly string[])[] {
		return this.#view.unreadable;
	}

	/** What lies at a path of `unreadable`, as it is. */
	rawAt(path: readonly string[]): unknown {
		return rawAt(this.#roots, path);
	}

	/** Copies of one lineage are of one document. */
	get lineage(): string {
		const lineage = this.#roots.document.get('lineage');
		return typeof lineage === 'string' ? lineage : '';
	}

	/** Whether every update was there that the others build on. */
	get isWhole(): boolean {
		const { pendingStructs, pendingDs } = this.#roots.doc.store;
		return pendingStructs === null && pendingDs === null;
	}

	/** Whether a letter that this document shows in a text is one of those that are `gone` in another. */
	hasLost(text: string, gone: Gone): boolean {
		return hasLostLetters(this.#roots, text, gone);
	}

	/** True once another tab with a newer Holdfast has changed the plan's form. */
	get isTooNew(): boolean {
		const version = this.#roots.document.get('version');
		return typeof version === 'number' && version > PLAN_VERSION;
	}

	get steps(): Pick<UndoSteps, 'canUndo' | 'canRedo' | 'undoLabel' | 'redoLabel'> {
		return this.#steps;
	}

	/**
	 * Changes the plan by a recipe on a draft; a recipe that changes nothing leaves no trace. Throws, and
	 * writes nothing, when the recipe throws or leaves something that is not a plan.
	 */
	change(recipe: (draft: Plan) => void, step: Step): void {
		const { after, touched } = edited(this.#view.plan, recipe);
		if (touched.isEmpty) return;
		checkParts(after, touched);
		if (step.isAside !== true) this.#steps.begin(step);
		const { doc } = this.#roots;
		doc.transact(() => {
			preparePlaces(this.#roots, after, touched);
		}, PREPARING);
		this.#edited = after;
		try {
			doc.transact(
				() => {
					writeParts(this.#roots, after, touched);
				},
				step.isAside === true ? ASIDE : this.#mine
			);
		} finally {
			this.#edited = undefined;
		}
	}

	undo(): void {
		this.#move(() => {
			this.#steps.undo();
		});
	}

	redo(): void {
		this.#move(() => {
			this.#steps.redo();
		});
	}

	/**
	 * Where others wrote meanwhile, Yjs may take a value back and find none to put in its place. What cannot be read
	 * because of that stays as it was.
	 */
	#move(step: () => void): void {
		const { plan, unreadable } = this.#view;
		this.#asOne((touched) => {
			step();
			this.#view.refresh(touched);
			const broken = new Touched();
			for (const [place = '', key = ''] of this.#view.unreadable)
				if (isPlace(place)) broken.add(place, key);
			const ours = broken.without(unreadable);
			if (!ours.isEmpty) this.#writeAside(plan, ours);
		});
	}

	#writeAside(plan: Plan, touched: Touched): void {
		this.#roots.doc.transact(() => {
			writeParts(this.#roots, plan, touched);
		}, ASIDE);
	}

	/** Shows and logs what several transactions do as one, so that a crash leaves all of it or nothing. */
	#asOne(task: (touched: Touched) => void): void {
		const absorbed = { updates: [] as Uint8Array[], touched: new Touched() };
		this.#absorbed = absorbed;
		try {
			task(absorbed.touched);
		} finally {
			this.#absorbed = undefined;
		}
		this.#view.refresh(absorbed.touched);
		if (absorbed.updates.length > 0) this.#listeners?.onUpdate(Y.mergeUpdates(absorbed.updates));
		this.#listeners?.onChange();
	}

	/** Takes in what others wrote. Throws when it is no update; then the document is beyond use. */
	apply(updates: readonly Uint8Array[]): void {
		const { doc } = this.#roots;
		doc.transact(() => {
			for (const update of updates) Y.applyUpdate(doc, update);
		}, FROM_ELSEWHERE);
	}

	/**
	 * Takes in a copy of the same lineage so that nothing of it shows: what it says otherwise is written over in the
	 * same moment, logged and outside undo. Whatever is to be taken over of it is an ordinary change afterwards.
	 */
	absorb(update: Uint8Array): void {
		const { plan, unreadable } = this.#view;
		this.#asOne((touched) => {
			// Two transactions: within one, Yjs would write where letters were before it took in those of others.
			Y.applyUpdate(this.#roots.doc, update, ASIDE);
			this.#writeAside(plan, touched.without(unreadable));
		});
	}

	/** The whole document as one update, without the text that was removed. */
	encode(): Uint8Array<ArrayBuffer> {
		return encodeWithoutTrash(this.#roots.doc);
	}

	/** The document as far as it is shown: whole in itself, also where the log has lost what later updates build on. */
	encodeShown(): Uint8Array<ArrayBuffer> {
		return encodeShown(this.#roots.doc);
	}
}

function wholeOf(plan: Plan): Touched {
	const whole = new Touched();
	for (const field of Object.keys(plan.settings)) whole.add('settings', field);
	for (const { name } of collectionForms) {
		for (const key of Object.keys(plan[name])) whole.add(name, key);
	}
	return whole;
}
