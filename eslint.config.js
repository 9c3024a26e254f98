import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** d3 brings its own ways to touch the page; charts only compute. */
const bannedFromD3 = [
	'select',
	'selectAll',
	'create',
	'axisLeft',
	'axisBottom',
	'axisTop',
	'axisRight',
	'transition',
	'zoom',
	'drag',
	'brush',
	'json',
	'csv'
];

const limits = {
	'max-lines': ['error', 300],
	'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
	complexity: ['error', 8],
	'max-depth': ['error', 3],
	'max-params': ['error', 3]
};

export default ts.config(
	{
		ignores: [
			'build*/',
			'.svelte-kit/',
			'coverage/',
			'test-results/',
			'.durability/',
			'.merging/',
			'playwright-report/',
			'src/lib/i18n/generated/',
			'src/lib/i18n/words.d.ts',
			'src/lib/i18n/project.inlang/'
		]
	},
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: {
					allowDefaultProject: [
						'*.js',
						'.dependency-cruiser.cjs',
						'scripts/*.mjs',
						'scripts/*.cjs'
					],
					maximumDefaultProjectFileMatchCount_THIS_WILL_SLOW_DOWN_LINTING: 24
				},
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			...limits,
			'no-undef': 'off',
			'no-restricted-imports': [
				'error',
				{
					paths: [
						{ name: '@lucide/svelte', message: 'Import each icon from @lucide/svelte/icons.' },
						{ name: 'd3', importNames: bannedFromD3, message: 'Charts compute; Svelte draws.' }
					],
					patterns: [
						{
							group: ['d3-*'],
							message: 'Import named functions from d3.'
						}
					]
				}
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidOperator: true }
			],
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// typescript-eslint sees imported components and rendered snippets as `any`; svelte-check judges them.
		files: ['**/*.svelte'],
		rules: {
			'max-lines': ['error', 200],
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
			'@typescript-eslint/no-confusing-void-expression': 'off',
			'@typescript-eslint/no-misused-promises': 'off'
		}
	},
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: { 'max-lines': ['error', 400], 'max-lines-per-function': 'off' }
	},
	{
		// Content is data; one item is one file, however long the item.
		files: ['src/lib/content/**/*.ts', 'src/lib/i18n/labels.ts', 'src/lib/ui/parts/Kelp.svelte'],
		rules: { 'max-lines': 'off' }
	},
	{ files: ['**/*.{js,mjs,cjs}'], ...ts.configs.disableTypeChecked },
	{
		files: ['**/*.{mjs,cjs}', '**/*.js'],
		rules: { '@typescript-eslint/no-require-imports': 'off' }
	}
);
