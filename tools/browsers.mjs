/**
 * Finds the browsers that the tests run in, and installs the missing ones where it may.
 * Node's own modules only: this runs before anything else is installed.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * An engine: its id (also what BROWSERS takes), its name, the Debian packages that bring it, and
 * `find()`, which returns the paths of its programs or undefined.
 */
export const ENGINES = [
  {
    id: 'chromium',
    name: 'Chromium',
    packages: ['chromium'],
    find: () =>
      programs({
        browser: chosen('CHROMIUM', [
          'chromium',
          'chromium-browser',
          'google-chrome',
          'google-chrome-stable',
          '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
          '/Applications/Chromium.app/Contents/MacOS/Chromium',
        ]),
      }),
  },
  {
    id: 'firefox',
    name: 'Firefox',
    packages: ['firefox-esr'],
    find: () =>
      programs({
        browser: chosen('FIREFOX', [
          'firefox-esr',
          'firefox',
          '/Applications/Firefox.app/Contents/MacOS/firefox',
        ]),
      }),
  },
  {
    id: 'webkit',
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    find: () =>
      programs({
        browser: chosen('MINIBROWSER', miniBrowsers()),
        driver: firstProgram(['WebKitWebDriver']),
        xvfb: firstProgram(['Xvfb']),
      }),
  },
];

/** Fonts for the scripts that the tests show and a bare machine lacks. */
const FONTS = ['fonts-noto-cjk'];

/** The engines' ids with their programs' paths, or undefined for those not installed. */
export function findBrowsers() {
  return Object.fromEntries(ENGINES.map(({ id, find }) => [id, find()]));
}

/**
 * Installs the missing engines with apt, as root or for a CI service; elsewhere it is not ours to
 * change the machine, and the tests run in the engines that are there.
 */
export function installBrowsers() {
  const missing = ENGINES.filter(({ find }) => !find());
  if (missing.length > 0 && firstProgram(['apt-get']) && (isRoot() || process.env.CI)) {
    aptInstall([...missing.flatMap(({ packages }) => packages), ...FONTS]);
  }
}

/** Chromium's sandbox cannot run as root, and small containers have too little /dev/shm for it. */
export function chromiumArguments() {
  return ['--disable-dev-shm-usage', ...(isRoot() ? ['--no-sandbox'] : [])];
}

const isRoot = () => process.getuid?.() === 0;

function aptInstall(packages) {
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function apt(...args) {
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
  const [file, ...rest] = isRoot() ? command : ['sudo', '-n', ...command];
  spawnSync(file, rest, { stdio: 'inherit' });
}

/** The programs, or undefined unless all of them were found. */
function programs(paths) {
  return Object.values(paths).every(Boolean) ? paths : undefined;
}

/** The program named by an environment variable, which then alone counts, or the first found. */
function chosen(variable, candidates) {
  const path = process.env[variable];
  return firstProgram(path ? [path] : candidates);
}

/** The absolute path of the first of `names` (looked up in PATH, or absolute) that can be run. */
function firstProgram(names) {
  return names.flatMap(candidatePaths).find(isExecutable);
}

function candidatePaths(name) {
  if (name.startsWith('/')) return [name];
  return process.env.PATH.split(delimiter).map((directory) => join(directory, name));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** WebKitGTK keeps MiniBrowser beside its library: by architecture (Debian) or not (Arch, Fedora). */
function miniBrowsers() {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec'];
  const directories = [...roots, ...subdirectories('/usr/lib').filter(isArchitecture)];
  return directories.flatMap((directory) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) =>
      join(directory, version, 'MiniBrowser'),
    ),
  );
}

const isArchitecture = (path) => /-linux-gnu\w*$/.test(path);

function subdirectories(directory) {
  try {
    return readdirSync(directory).map((name) => join(directory, name));
  } catch {
    return [];
  }
}
