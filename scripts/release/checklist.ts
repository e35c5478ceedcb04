// What a person does by hand once a release was made.

export interface Made {
  version: string;
  /** In the folder of the release, with their SHA-256 in hex. */
  files: readonly { name: string; hash: string }[];
  isDry: boolean;
  testsRan: boolean;
  /** What is left to do about what is known against the packages inside. */
  audit: readonly string[];
}

const tick = (lines: readonly string[]): string => lines.map((line) => `- [ ] ${line}`).join('\n');

export function toChecklist({ version, files, isDry, testsRan, audit }: Made): string {
  const tag = `v${version}`;
  const before = [
    ...(isDry
      ? ['This was a dry run: nothing was committed or tagged. Run it without `--dry-run`.']
      : []),
    ...(testsRan ? [] : ['The tests did not run now, as you said they had passed: `npm test`.']),
    ...audit,
    'Look at `git show` and at the packages: load each in a browser with a profile that has entries of the version before.',
    'Look at `docs/store/pictures/`: do they still show what is built? `npm run store-pictures`.',
  ];
  return `# Inkling ${version}

## Before anybody sees it
${tick(before)}

## Publish the sources
${tick([
  `\`git push origin HEAD ${tag}\``,
  `Make a release of ${tag} where the sources are: \`release-notes.md\` as its text, and attach every file below, with \`SHA256SUMS\`.`,
])}

## Hand in (docs/store/)
${tick([
  `Chrome Web Store, with docs/store/chrome.md: \`inkling-${version}-chrome.zip\``,
  `Edge Add-ons, with docs/store/edge.md: the same \`inkling-${version}-chrome.zip\``,
  `Firefox Add-ons, with docs/store/firefox.md: \`inkling-${version}-firefox.zip\`, and as source code \`inkling-${version}-sources.zip\``,
])}

## Afterwards
${tick([
  'When all three have passed, publish them on one day.',
  'Install each from its store, and look: version, a check-in, the Journal, one nudge.',
  'Begin the next section in CHANGELOG.md, with "unreleased".',
])}

## What was made
${files.map(({ name, hash }) => `- \`${name}\`\n  \`${hash}\``).join('\n')}
`;
}
