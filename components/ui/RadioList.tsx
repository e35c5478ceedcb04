// One of a few answers, each a whole line to press.
import { useId } from 'react';
import styles from './RadioList.module.css';

interface RadioListProps<Value extends string> {
  legend: string;
  /** Read by screen readers only: the legend stands on the page already. */
  legendHidden?: boolean;
  value: Value | undefined;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}

export function RadioList<Value extends string>(props: RadioListProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.list}>
      <legend className={props.legendHidden ? 'visually-hidden' : styles.legend}>
        {props.legend}
      </legend>
      {props.options.map(([value, label]) => (
        <label key={value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
