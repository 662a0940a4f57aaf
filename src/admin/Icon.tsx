/** The product's sign, a bridge on two piers; src/app/favicon.ico shows the same. */
export function Icon({ size = 18 }: { size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" height={size} viewBox="0 0 24 24" width={size}>
      <path
        d="M1.5 17.5h21M6 5v15M18 5v15M1.5 11C4 10 5.5 8 6 5c1 6 3 8.5 6 8.5S17 11 18 5c.5 3 2 5 4.5 6M9.5 13v4.5M14.5 13v4.5"
        fill="none"
        stroke="var(--theme-text)"
        strokeLinecap="round"
        strokeLinejoin="round"
        strokeWidth="2"
      />
    </svg>
  )
}
