/**
 * Words of which the name of a role is made, and small words that stand between them. "Director and board chair" is
 * nobody's name, so the wall may show it; any other word where a person is expected is hidden.
 */
export const roleWords: readonly string[] = (
	'a abroad accountant accounts admin administrator advisor adviser advocacy affairs after agent all an and ' +
	'anybody anyone are as assembly assistant association at auditor away backup bank before board both bureau by ' +
	'campaign care caretaker centre ceo cfo chair chairperson clinic coalition colleague committee communication ' +
	'communications community consultant contact coo coordinator council counsellor country crisis deputy desk ' +
	'development digital director director’s doctor donor driver duty each editor emergency everybody everyone ' +
	'executive external fact field finance financial first focal for from front fundraiser funder general group guard ' +
	'has head health helpdesk helpline her his hotline hour hr human i ict if in information interim internal is it ' +
	'journalist landlord last lawyer lawyers lead leader leadership legal liaison line local logistics main manager ' +
	'media medical meeting member members my national network new no nobody none not nurse of office officer old on one ' +
	'only operations or organisation organiser organizer other our partner partners person personnel phone point ' +
	'police president press pro procurement programme program project protection psychologist psychosocial receptionist ' +
	'regional representative research researcher resources rota safety scribe second secretary security senior she ' +
	'signal social someone speaker spokesperson staff support system team technician that the their then they third to ' +
	'treasurer trustee trustees two union unit us vice volunteer volunteers we when where which who whoever whole ' +
	'with women youth'
).split(' ');
