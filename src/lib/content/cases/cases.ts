import type { Case } from '$lib/domain/catalogue/catalogue';
import { actionaidUganda } from './actionaid-uganda';
import { civilisationHungary } from './civilisation-hungary';
import { greenpeaceSlapp } from './greenpeace-slapp';

/** The cases written in full so far, in the order of their ids. */
export const cases: readonly Case[] = [actionaidUganda, civilisationHungary, greenpeaceSlapp];
