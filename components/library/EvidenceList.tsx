// What a reflection leans on: what was found, what that does not show, and how sure we are. A DOI is
// text to copy: nothing here opens a page of the web.
import type { Evidence, HowRead, Sureness } from '@/lib/core/evidence';
import { t } from '@/lib/i18n';
import styles from './EvidenceList.module.css';

const SURE: Record<Sureness, () => string> = {
  fairly: () => t('sureFairly'),
  somewhat: () => t('sureSomewhat'),
  hardly: () => t('sureHardly'),
};
const READ: Record<HowRead, () => string> = {
  paper: () => t('readPaper'),
  abstract: () => t('readAbstract'),
  'second-hand': () => t('readSecondHand'),
};

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return <p className={styles.none}>{t('evidenceNone')}</p>;
  return (
    <div className={styles.evidence}>
      <h4 className={styles.title}>{t('informedByResearch')}</h4>
      {evidence.map((study) => (
        <Study key={study.id} study={study} />
      ))}
    </div>
  );
}

function Study({ study }: { study: Evidence }) {
  const { language, finding, limits, sure, read, authors, year, title, journal, doi } = study;
  return (
    <div className={styles.study}>
      <p lang={language} dir="auto">
        {finding} {limits}
      </p>
      <p>
        {SURE[sure]()} {READ[read]()}
      </p>
      <p className={styles.source} lang="en" dir="ltr">
        {t('evidenceSource', authors, String(year))}
        {title !== undefined && (
          <>
            . <cite>{title}</cite>
          </>
        )}
        {journal !== undefined && <>. {journal}</>}.{' '}
        {doi !== undefined && (
          <>
            {t('doi')} <span className={styles.doi}>{doi}</span>
          </>
        )}
      </p>
    </div>
  );
}
