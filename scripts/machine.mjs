// What this machine has and how to get what it lacks. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

/** Stops with a plain sentence when Node is too old. */
export function node() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major > 20 || (major === 20 && minor >= 19)) return;
	console.error(`Holdfast needs Node 20.19 or newer; this is ${process.versions.node}.`);
	process.exit(1);
}

/** Runs a command and stops with its code when it fails. */
export function run(command, args, options = {}) {
	const result = spawnSync(command, args, {
		stdio: 'inherit',
		shell: process.platform === 'win32',
		...options
	});
	if (result.status !== 0) process.exit(result.status ?? 1);
	return result;
}

/** Installs the packages of the lockfile, unless they are there already. */
export function install() {
	const mark = 'node_modules/.package-lock.json';
	const fresh = existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs;
	if (!fresh) run('npm', ['ci', '--no-audit', '--no-fund']);
}

const browsers = [
	process.env.CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
];
const found = () => browsers.find((path) => path !== undefined && existsSync(path));

const isDebian = () =>
	existsSync('/etc/os-release') &&
	/^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));

const runs = (program, option) =>
	spawnSync(program, [option], { stdio: 'ignore' }).error === undefined;
const hasPdfReader = () => runs('pdftotext', '-v');
const isReady = () => found() !== undefined && hasPdfReader();

/** A Chromium, a PDF reader and the age program for the tests: those that are here, or Debian's where we may install them. */
export function testPrograms() {
	const mayInstall = isDebian() && process.getuid?.() === 0;
	const quiet = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
	if (!isReady() && mayInstall) {
		run('apt-get', ['update', '-qq'], quiet);
		run(
			'apt-get',
			[
				'install',
				'-y',
				'-qq',
				'--no-install-recommends',
				'chromium',
				'fonts-noto-core',
				'poppler-utils'
			],
			quiet
		);
	}
	// Without it the tests of backup files against it are skipped, and say so.
	if (!runs('age', '--version') && mayInstall) {
		spawnSync('apt-get', ['install', '-y', '-qq', 'age'], { stdio: 'inherit', ...quiet });
	}
	if (isReady()) return;
	console.error(
		'The tests need Chromium and pdftotext. Install them with: sudo apt-get install chromium poppler-utils (or set CHROMIUM to the path of a Chrome).'
	);
	process.exit(1);
}
