import type { ReactNode } from 'react'

/** Drawn on a 24 x 24 grid with a 2 px line, so that all have one hand. */
const SHAPES = {
  'plumb-line': (
    <>
      <path d="M12 2v9" />
      <path d="M8.5 11h7l-3.5 10z" fill="currentColor" />
    </>
  ),
  back: <path d="M15 5l-7 7 7 7" />,
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="2.5" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3" />
    </>
  ),
  moon: <path d="M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z" />,
  sun: (
    <>
      <circle cx="12" cy="12" r="4.5" />
      <path d="M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5" />
    </>
  ),
  camera: (
    <>
      <rect x="2.5" y="6.5" width="13" height="11" rx="2.5" />
      <path d="M15.5 11l6-3.5v9l-6-3.5" />
    </>
  ),
  film: (
    <>
      <rect x="3" y="5" width="18" height="14" rx="2.5" />
      <path d="M10 9.2v5.6l5-2.8z" fill="currentColor" />
    </>
  ),
  figure: (
    <>
      <circle cx="12" cy="4.5" r="2.3" />
      <path d="M12 8v7M5.5 10.5h13M12 15l-4 6.5M12 15l4 6.5" />
    </>
  ),
  play: <path d="M8 5v14l11-7z" fill="currentColor" />,
  pause: <path d="M8 5v14M16 5v14" strokeWidth="3.4" />,
  stop: <rect x="6" y="6" width="12" height="12" rx="2" fill="currentColor" />,
  voice: (
    <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.2a8 8 0 0 1 0 11.6" />
  ),
  mute: <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5" />,
  check: <path d="M4.5 12.5l5 5 10-11" />,
  up: <path d="M12 20V5M5.5 11.5L12 5l6.5 6.5" />,
  down: <path d="M12 4v15M5.5 12.5L12 19l6.5-6.5" />,
  level: <path d="M3 12h18M7 8l-4 4 4 4M17 8l4 4-4 4" />,
  line: (
    <>
      <path d="M4 12h16" />
      <circle cx="4" cy="12" r="2" fill="currentColor" />
      <circle cx="12" cy="12" r="2" fill="currentColor" />
      <circle cx="20" cy="12" r="2" fill="currentColor" />
    </>
  ),
  slow: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 6.5V12l3.5 2.5" />
    </>
  ),
  under: <path d="M5 4h14M12 20V8M8 12l4-4 4 4" />,
  still: (
    <>
      <path d="M4 8h16v4H4zM6.5 12v8M17.5 12v8" />
    </>
  ),
  hand: (
    <path d="M7 12.500V6.500a1.400 1.400 0 0 1 2.800 0V11M9.800 10.500V4.400a1.400 1.400 0 0 1 2.800 0V11M12.600 10.500V5.400a1.400 1.400 0 0 1 2.800 0V12M15.400 11V7.900a1.400 1.400 0 0 1 2.800 0V15c0 4-2.600 6.500-6 6.500-3.200 0-4.600-1.600-6-4l-2.400-4.300a1.400 1.400 0 0 1 2.400-1.400L7.500 14" />
  ),
  microphone: (
    <>
      <rect x="9" y="2.500" width="6" height="11.500" rx="3" />
      <path d="M5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3.500" />
    </>
  ),
  speaking: (
    <>
      <rect x="9" y="2.500" width="6" height="11.500" rx="3" fill="currentColor" />
      <path d="M5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3.500M2.500 6v5M21.500 6v5" />
    </>
  ),
  head: (
    <>
      <circle cx="12" cy="8" r="4.5" />
      <path d="M4.5 21c.8-4.2 3.8-6 7.5-6s6.700 1.800 7.500 6" />
    </>
  ),
  cross: <path d="M5 19L19 5M5 5l14 14" />,
  out: <path d="M9 5L4 12l5 7M15 5l5 7-5 7" />,
  eye: (
    <>
      <path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z" />
      <circle cx="12" cy="12" r="2.800" />
    </>
  ),
  attention: (
    <>
      <path d="M12 3.500L22 20.500H2z" />
      <path d="M12 10v5M12 17.600v.4" />
    </>
  ),
  save: <path d="M12 4v11M6.500 10l5.500 5.500L17.500 10M4.500 20h15" />,
  print: (
    <>
      <path d="M7 8V3h10v5M7 17H4V8h16v9h-3" />
      <path d="M7 14h10v7H7z" />
    </>
  ),
  again: <path d="M20 12a8 8 0 1 1-2.500-5.800M20 3v5h-5" />,
} satisfies Readonly<Record<string, ReactNode>>

export type IconName = keyof typeof SHAPES

type Props = { readonly name: IconName; readonly size?: number; readonly className?: string }

/** Decoration beside words: assistive technology passes it by. */
export const Icon = ({ name, size = 24, className }: Props) => (
  <svg
    className={className}
    data-icon
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {SHAPES[name]}
  </svg>
)
