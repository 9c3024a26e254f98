import type { StepPrompts } from '$lib/domain/catalogue/workshop';

/** What a facilitator can ask in each step of the route, and what to watch for. */
export const stepPrompts: readonly StepPrompts[] = [
	{
		step: 'mandate',
		prompts: [
			'Why now? Which changes did we see in several places at once?',
			'Which one question should we be able to answer tonight?',
			'What must not be said or written in this room?'
		],
		note: 'If the group cannot name who owns the result, stop and settle that first.'
	},
	{
		step: 'context',
		prompts: [
			'What did you see yourself, and what did you only read?',
			'Which sign would make you call us together at once?',
			'Where is it worse than in the capital, or better?'
		],
		note: 'Separate what was seen from what is feared. Both are welcome, under different headings.'
	},
	{
		step: 'organisation',
		prompts: [
			'Which list of ours would hurt people most if it were taken?',
			'On which person, bank, landlord or supplier does everything hang?'
		],
		note: 'Kinds of information are enough. Nobody needs to read out the information itself.'
	},
	{
		step: 'readiness',
		prompts: [
			'When did we last try this, and who was there?',
			'Who besides you knows where it is?',
			'Which gap could we close within two weeks?'
		],
		note: 'Answers drift upwards in front of a boss. Ask for the lower one when people hesitate.'
	},
	{
		step: 'actors',
		prompts: [
			'What does each of them want, apart from harming or helping us?',
			'What have they done before, and to whom?',
			'Who is undecided, and what would move them?'
		],
		note: 'Roles and bodies are enough. A list of named opponents is a danger in itself.'
	},
	{
		step: 'solidarity',
		prompts: [
			'Who would call us first, and whom would we call?',
			'What could we give others when their turn comes?',
			'Who may speak for us, and who must not?'
		],
		note: 'An ally who has not been asked is a hope. Mark the difference.'
	},
	{
		step: 'threats',
		prompts: [
			'Which card lies untouched because it is too near?',
			'Does this hit us, our partners or the people we serve?',
			'Which everyday danger have we left out: theft, fire, a fall-out among us?'
		],
		note: 'One category is often missing altogether. Ask why before adding it.'
	},
	{
		step: 'scoring',
		prompts: [
			'What would you have to see to change your number?',
			'How sure are you, and is your range wide enough for that?'
		],
		note: 'No talk during the silent rounds. Afterwards discuss reasons, never persons.'
	},
	{
		step: 'matrix',
		prompts: [
			'Does the picture surprise you? What does it not show?',
			'Which two threats look alike, and are they really?'
		],
		note: 'Do not let the group move dots to suit the actions it already wanted.'
	},
	{
		step: 'scenarios',
		prompts: [
			'And then? And for whom is that worse than for us?',
			'How many days would we have between this step and the next?',
			'What unlikely turn would make our plan useless?'
		],
		note: 'If two driving forces always move together, they give one story and not four.'
	},
	{
		step: 'mechanisms',
		prompts: [
			'What made it possible there that we do not have here?',
			'Whom could this put in danger?',
			'What is the smallest part of it we could do next month?'
		],
		note: 'Saying no with a reason is a good result. A case is an example and no recipe.'
	},
	{
		step: 'contingency',
		prompts: [
			'Who does this at three in the morning?',
			'What has to be ready today for this to be possible then?',
			'Which of these steps could make it worse?'
		],
		note: 'A first-day step that only the director can do is not finished.'
	},
	{
		step: 'actions',
		prompts: [
			'How would a stranger see that this is done?',
			'What do we stop doing, so that this gets hours?'
		],
		note: 'Count the actions per owner. More than three for one person will not happen.'
	},
	{
		step: 'rehearsal',
		prompts: [
			'What do you decide now, with what you know now?',
			'Who is not in the loop and ought to be?',
			'What did we do that was not in the plan and worked?'
		],
		note: 'Stop at once if somebody is distressed. A rehearsal may end early; it is still useful.'
	},
	{
		step: 'review',
		prompts: [
			'Which risk do we keep, and who says so aloud?',
			'If the plan fails in a year, what was the reason?'
		],
		note: 'The acceptance is a decision of the board. Record role and date.'
	},
	{
		step: 'export',
		prompts: [
			'Who needs which part, and who must not have it?',
			'Where is the one page that people grab on the way out?'
		],
		note: 'Check the edition before sharing. Contacts stay out of the shared one.'
	}
];
