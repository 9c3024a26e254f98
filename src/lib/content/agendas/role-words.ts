/**
 * Words of which the name of a role is made. "Director and board chair" is nobody's name, so the wall may show it; a
 * value with any other word in it is hidden.
 */
export const roleWords: readonly string[] = (
	'a abroad accountant accounts administrator advisor adviser all and assistant at auditor bank board campaign ' +
	'caretaker chair chairperson clinic colleague committee communications community coordinator counsellor country ' +
	'deputy desk digital director director’s doctor donor driver each editor everybody everyone executive field ' +
	'finance first focal for fundraiser funder group guard head human in interim journalist landlord lawyer lawyers ' +
	'lead leader leadership legal local logistics manager media medical member members network new nobody of office ' +
	'officer on operations organiser our partner partners person point president press programme project protection ' +
	'receptionist regional representative resources safety scribe secretary security senior social speaker ' +
	'spokesperson staff support system team technician the to treasurer trustee two union us volunteer we who whole ' +
	'youth'
).split(' ');
