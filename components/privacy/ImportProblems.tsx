// Why a file was refused: each problem with its place, in plain words.
import type { Place, Problem, Reason } from '@/lib/core/import-problem';
import { t, tCount } from '@/lib/i18n';
import styles from './Privacy.module.css';

interface ImportProblemsProps {
  problems: readonly Problem[];
  /** How many more there are than are named. */
  more: number;
  /** Above them. */
  title?: string;
}

export function ImportProblems({ problems, more, title }: ImportProblemsProps) {
  return (
    <div role="alert" className={styles.problems}>
      <p>{title ?? t('importRefused')}</p>
      <ul className={styles.list}>
        {problems.map((problem) => {
          const text = toProblemText(problem);
          return <li key={text}>{text}</li>;
        })}
      </ul>
      {more > 0 && <p>{tCount('importMoreProblems', more)}</p>}
    </div>
  );
}

function toProblemText({ at, reason }: Problem): string {
  const place = toPlaceText(at);
  return place === '' ? toReasonText(reason) : t('problemAt', place, toReasonText(reason));
}

function toPlaceText({ path, line, column }: Place): string {
  if (line === undefined) return path ?? '';
  const where = column === undefined ? t('placeLine', line) : t('placeColumn', line, column);
  return path === undefined ? where : t('placePath', path, where);
}

function toReasonText(reason: Reason): string {
  switch (reason.code) {
    case 'too-large':
      return t('importTooLarge', Math.round(reason.limit / 1_000_000));
    case 'empty-file':
      return t('importEmptyFile');
    case 'unreadable':
      return t('importUnreadable');
    case 'backup':
      return t('importBackup');
    case 'not-utf-8':
      return reason.encoding === 'utf-16' ? t('importUtf16') : t('importNotUtf8');
    case 'syntax':
      return t('importSyntax');
    case 'truncated':
      return t('importTruncated');
    case 'too-deep':
      return t('importTooDeep', reason.limit);
    case 'too-many':
      return t('importTooMany', reason.limit);
    case 'too-long':
      return t('importTooLong', reason.limit);
    case 'forbidden-key':
      return t('importForbiddenKey', reason.key);
    case 'repeated-key':
      return t('importRepeatedKey', reason.key);
    case 'wrong-format':
      return t('importWrongFormat');
    case 'newer-version':
      return t('importNewerVersion');
    case 'duplicate-id':
      return t('importDuplicateId', reason.first);
    case 'wrong-type':
      return t(`importExpected_${reason.expected}`);
    case 'missing':
      return t('importMissing');
    case 'empty':
      return t('importEmpty');
    case 'not-known':
      return t('importNotKnown');
    case 'not-whole':
      return t('importNotWhole');
    case 'not-an-id':
      return t('importNotAnId');
    case 'not-a-zone':
      return t('importNotAZone');
    case 'too-small':
      return t('importTooSmall', reason.limit);
    case 'too-great':
      return t('importTooGreat', reason.limit);
    case 'no-word-or-group':
      return t('importNoWordOrGroup');
    default:
      return OF_REFLECTIONS[reason.code]();
  }
}

const OF_REFLECTIONS = {
  'not-a-pack': () => t('importNotAPack'),
  unseen: () => t('importUnseen'),
  markup: () => t('importMarkup'),
  blank: () => t('importBlank'),
  slug: () => t('importSlug'),
  twice: () => t('importTwice'),
  language: () => t('importLanguage'),
  'id-of-library': () => t('importIdOfLibrary'),
  'id-of-yours': () => t('importIdOfYours'),
  'id-of-pack': () => t('importIdOfPack'),
};
