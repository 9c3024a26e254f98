import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { quickly } from './sealed.builders';
import { stretchFrom } from './stretch';

const secret = new TextEncoder().encode('correcthorsebatterystaple');
const salt = new Uint8Array(16).fill(7);

describe('stretching a phrase', () => {
	it('is Argon2id as others compute it', async () => {
		// From the tests of the reference program: version 19, two passes, 64 MiB, one lane.
		const hash = await argon2id({
			...{ password: 'password', salt: 'somesalt', iterations: 2, memorySize: 65_536 },
			...{ parallelism: 1, hashLength: 32, outputType: 'hex' }
		});
		expect(hash).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
	});

	it('costs at least 64 MiB and three passes, and finds out how much more this computer can bear', async () => {
		const { bytes, cost } = await stretchFrom()({ secret, salt });
		expect(bytes).toHaveLength(32);
		expect(cost.memoryKiB).toBe(65_536);
		expect(cost.passes).toBeGreaterThanOrEqual(3);
		expect(cost.milliseconds).toBeGreaterThanOrEqual(500);
		const again = await stretchFrom()({ secret, salt, cost });
		expect(again).toEqual({ bytes, cost });
	});

	it('leads elsewhere with another salt, secret or cost', async () => {
		const { bytes, cost } = await quickly({ secret, salt });
		const others = await Promise.all([
			quickly({ secret, salt: new Uint8Array(16), cost }),
			quickly({ secret: secret.subarray(1), salt, cost }),
			quickly({ secret, salt, cost: { ...cost, passes: cost.passes + 1 } })
		]);
		for (const other of others) expect(other.bytes).not.toEqual(bytes);
	});
});
