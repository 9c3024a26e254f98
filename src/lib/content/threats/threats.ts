import type { ThreatType } from '$lib/domain/catalogue/catalogue';
import { dig01 } from './dig-01';
import { dig02 } from './dig-02';
import { dig03 } from './dig-03';
import { dig04 } from './dig-04';
import { dig05 } from './dig-05';
import { dig06 } from './dig-06';
import { dig07 } from './dig-07';
import { dig08 } from './dig-08';
import { dig09 } from './dig-09';
import { dig10 } from './dig-10';
import { dis01 } from './dis-01';
import { dis02 } from './dis-02';
import { dis03 } from './dis-03';
import { dis04 } from './dis-04';
import { dis05 } from './dis-05';
import { dis06 } from './dis-06';
import { dis07 } from './dis-07';
import { dis08 } from './dis-08';
import { dis09 } from './dis-09';
import { fin01 } from './fin-01';
import { fin02 } from './fin-02';
import { fin03 } from './fin-03';
import { fin04 } from './fin-04';
import { fin05 } from './fin-05';
import { fin06 } from './fin-06';
import { fin07 } from './fin-07';
import { fin08 } from './fin-08';
import { fin09 } from './fin-09';
import { leg01 } from './leg-01';
import { leg02 } from './leg-02';
import { leg03 } from './leg-03';
import { leg04 } from './leg-04';
import { leg05 } from './leg-05';
import { leg06 } from './leg-06';
import { leg07 } from './leg-07';
import { leg08 } from './leg-08';
import { leg09 } from './leg-09';
import { leg10 } from './leg-10';
import { rep01 } from './rep-01';
import { rep02 } from './rep-02';
import { rep03 } from './rep-03';
import { rep04 } from './rep-04';
import { rep05 } from './rep-05';
import { rep06 } from './rep-06';
import { rep07 } from './rep-07';
import { rep08 } from './rep-08';
import { rep09 } from './rep-09';
import { sec01 } from './sec-01';
import { sec02 } from './sec-02';

/**
 * The 49 threat types of the catalogue, always in this order: legal, financial, disinformation, digital,
 * reputational, each by number, then the two that cut across all five.
 */
export const threatTypes: readonly ThreatType[] = [
	leg01,
	leg02,
	leg03,
	leg04,
	leg05,
	leg06,
	leg07,
	leg08,
	leg09,
	leg10,
	fin01,
	fin02,
	fin03,
	fin04,
	fin05,
	fin06,
	fin07,
	fin08,
	fin09,
	dis01,
	dis02,
	dis03,
	dis04,
	dis05,
	dis06,
	dis07,
	dis08,
	dis09,
	dig01,
	dig02,
	dig03,
	dig04,
	dig05,
	dig06,
	dig07,
	dig08,
	dig09,
	dig10,
	rep01,
	rep02,
	rep03,
	rep04,
	rep05,
	rep06,
	rep07,
	rep08,
	rep09,
	sec01,
	sec02
];
