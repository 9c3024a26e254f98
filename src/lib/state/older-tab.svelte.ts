/** Whether a tab of an older Holdfast holds the database, so that this one has to wait. */
export class OlderTab {
	isInTheWay: boolean = $state(false);
}
