// Copies a message by a press, and says where it is now: nothing is ever sent from here.
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/lib/i18n';

interface CopyButtonProps {
  text: string;
  copy: (text: string) => Promise<void>;
}

export function CopyButton({ text, copy }: CopyButtonProps) {
  const [copied, setCopied] = useState<'yes' | 'no'>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is not on the clipboard
  useEffect(() => setCopied(undefined), [text]);

  return (
    <>
      <Button
        look="filled"
        disabled={text.trim() === ''}
        onClick={() =>
          void copy(text).then(
            () => setCopied('yes'),
            () => setCopied('no'),
          )
        }
      >
        {t('copyMessage')}
      </Button>
      <Notice>{copied && (copied === 'yes' ? t('messageCopied') : t('messageNotCopied'))}</Notice>
    </>
  );
}
