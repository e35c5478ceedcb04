// A part of a page that is loaded when it is first shown. React's own `lazy` keeps what has come back
// for up to 300 ms, so that several such parts appear together: here there is one, and one waits for it.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

type Load<Props> = () => Promise<ComponentType<Props>>;

export function later<Props extends object>(load: Load<Props>): (props: Props) => ReactNode {
  const known: Known<Props> = { load };
  return (props) => <Later known={known} props={props} />;
}

interface Known<Props> {
  load: Load<Props>;
  /** Once it was loaded. */
  Part?: ComponentType<Props>;
}

function Later<Props extends object>({ known, props }: { known: Known<Props>; props: Props }) {
  const [failed, setFailed] = useState<unknown>();
  const [, setLoaded] = useState(false);

  useEffect(() => {
    if (known.Part) return;
    known.load().then((Part) => {
      known.Part = Part;
      setLoaded(true);
    }, setFailed);
  }, [known]);

  if (failed !== undefined) throw failed;
  return known.Part && <known.Part {...props} />;
}
