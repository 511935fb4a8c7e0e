/** The product's mark: a shield cut by a plumb line, the upright that gives it its name. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d="M16 1.5 28 5.6v9.9c0 7.4-5 12.6-12 15-7-2.4-12-7.6-12-15V5.6Z"
        fill="#1351b4"
        stroke="#fff"
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
      <path d="M16 2.2 27.3 6.1v9.4c0 6.9-4.6 11.9-11.3 14.2Z" fill="#0c326f" />
      <path d="M16 6v12" stroke="#ffcd07" strokeWidth="1.8" strokeLinecap="round" />
      <path d="m16 17 3.2 3.6L16 26l-3.2-5.4Z" fill="#ffcd07" />
    </svg>
  );
}
