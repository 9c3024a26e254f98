/** Whether blank paper lies over everything. */
export class Screen {
	hidden = $state(false);
}
