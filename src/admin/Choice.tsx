'use client'
import './screens.css'

type Props<Value extends string> = {
  value: Value
  options: readonly (readonly [Value, string])[]
  onChange: (value: Value) => void
}

/** A few ways to look at the same thing, as buttons of which one is pressed. */
export function Choice<Value extends string>({ onChange, options, value }: Props<Value>) {
  return (
    <div className="cn-choice" role="group">
      {options.map(([each, label]) => (
        <button aria-pressed={each === value} key={each} onClick={() => onChange(each)} type="button">
          {label}
        </button>
      ))}
    </div>
  )
}
