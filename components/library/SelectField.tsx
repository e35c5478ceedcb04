// One of a list, or any: the name stands in the first choice, so that the field needs no label beside it.
import styles from './SelectField.module.css';

type Option<Value> = readonly [Value, string];

interface SelectFieldProps<Value extends string> {
  label: string;
  /** The choice that leaves all. */
  any: string;
  value: Value | null;
  options: readonly Option<Value>[];
  /** More of them, under names. */
  groups?: readonly { name: string; options: readonly Option<Value>[] }[];
  /** Whether the choice is as private as one's own words. */
  personal?: boolean;
  onChange: (value: Value | null) => void;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, any, value, options, groups = [], personal, onChange } = props;
  const all = [...options, ...groups.flatMap((group) => group.options)];
  return (
    <select
      // What is chosen is not to be found in the browser's session files.
      autoComplete="off"
      aria-label={label}
      className={styles.field}
      data-chosen={value !== null}
      data-private={personal ? '' : undefined}
      value={value ?? ''}
      onChange={({ target }) =>
        onChange(all.find(([option]) => option === target.value)?.[0] ?? null)
      }
    >
      <option value="">{any}</option>
      <Options options={options} />
      {groups.map((group) => (
        <optgroup key={group.name} label={group.name}>
          <Options options={group.options} />
        </optgroup>
      ))}
    </select>
  );
}

function Options({ options }: { options: readonly Option<string>[] }) {
  return options.map(([option, name]) => (
    <option key={option} value={option}>
      {name}
    </option>
  ));
}
