// A part of a page that is loaded when it is first shown, or before. React's own `lazy` keeps what has come
// back for up to 300 ms, so that several such parts appear together: here there is one, and one waits for it.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

interface LaterPart<Props> {
  (props: Props): ReactNode;
  /** Ahead of being shown, which then takes no time. Rejects where it cannot be loaded. */
  load(): Promise<void>;
  /** The same, once what shows it has been painted: nobody presses before they have read. */
  useAhead(): void;
}

interface Known<Props> {
  /** Once it was loaded. */
  Part?: ComponentType<Props>;
  load(): Promise<void>;
}

/** @param meanwhile stands in its place until it is there: then what is around it is painted first */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile?: ReactNode,
): LaterPart<Props> {
  const known: Known<Props> = {
    async load() {
      known.Part ??= await load();
    },
  };
  const part = (props: Props) => <Later {...{ known, props, meanwhile }} />;
  return Object.assign(part, { load: known.load, useAhead: () => useAhead(known) });
}

function useAhead<Props>({ load }: Known<Props>): void {
  useEffect(() => afterPaint(() => load().catch(() => undefined)), [load]);
}

interface LaterProps<Props> {
  known: Known<Props>;
  props: Props;
  meanwhile: ReactNode;
}

function Later<Props extends object>({ known, props, meanwhile }: LaterProps<Props>) {
  const [failed, setFailed] = useState<unknown>();
  const [, setLoaded] = useState(false);

  const waits = meanwhile !== undefined;

  useEffect(() => {
    if (known.Part) return;
    const load = () => void known.load().then(() => setLoaded(true), setFailed);
    if (waits) return afterPaint(load);
    load();
    return;
  }, [known, waits]);

  if (failed !== undefined) throw failed;
  return known.Part ? <known.Part {...props} /> : meanwhile;
}
