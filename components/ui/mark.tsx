/** The sign of Satisfied: a ring, like a seal, and a check drawn through it with a pen. Goes with the name, so it is silent. */
export function Mark({ className = 'mark' }: { className?: string }) {
  return (
    <svg className={className} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path
        d="M27.31 14.83A12.5 12.5 0 1 1 18.86 5.11"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path
        fill="currentColor"
        d="M8.2 16.6c1.2-.9 2.6-.8 3.4.3l2.8 3.8C18.4 13.3 23 7.7 29.3 3.2c.7-.5 1.3.2.8.8C24.8 9.4 20 16.4 16.2 24c-.6 1.2-2.3 1.3-3.1.2L8 17.7c-.3-.4-.2-.8.2-1.1Z"
      />
    </svg>
  )
}
