// One of a list, or any: the name stands in the first choice, so that the field needs no label beside it.
import styles from './SelectField.module.css';

interface SelectFieldProps<Value extends string> {
  label: string;
  /** The choice that leaves all. */
  any: string;
  value: Value | null;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value | null) => void;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, any, value, options, onChange } = props;
  return (
    <select
      aria-label={label}
      className={styles.field}
      data-chosen={value !== null}
      value={value ?? ''}
      onChange={({ target }) =>
        onChange(options.find(([option]) => option === target.value)?.[0] ?? null)
      }
    >
      <option value="">{any}</option>
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  );
}
