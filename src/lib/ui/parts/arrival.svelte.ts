/** Something ready-made that comes in a piece of its own, and may fail to come. Made while a component is made. */
export class Arrival<T> {
	/** What came; undefined until then. */
	value: T | undefined = $state.raw();
	hasFailed = $state(false);

	constructor(fetching: () => Promise<T>) {
		$effect(() => {
			let isHere = true;
			fetching().then(
				(arrived) => {
					if (isHere) this.value = arrived;
				},
				() => {
					if (isHere) this.hasFailed = true;
				}
			);
			return () => {
				isHere = false;
			};
		});
	}
}
