import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const govbr: MantineColorsTuple = [
  '#f2f6fd',
  '#dbe8fb',
  '#c5d9f8',
  '#81aefc',
  '#5992ed',
  '#2670e8',
  '#155bcb',
  '#1351b4',
  '#0c326f',
  '#071d41',
];
const red: MantineColorsTuple = [
  '#fdf3f2',
  '#fbe3e0',
  '#f5c1bb',
  '#ee9b92',
  '#e2685c',
  '#d64034',
  '#c22b20',
  '#b01d13',
  '#8f150d',
  '#6c0f09',
];
const green: MantineColorsTuple = [
  '#eff8f0',
  '#dcf0de',
  '#b7dfbc',
  '#86c78e',
  '#55ab60',
  '#2f8f3c',
  '#1d7d2c',
  '#146b22',
  '#0f551a',
  '#0a3f13',
];
const amber: MantineColorsTuple = [
  '#fff8e6',
  '#ffefc7',
  '#ffdf8a',
  '#ffcd07',
  '#e5b300',
  '#c29300',
  '#9c7400',
  '#7d5c00',
  '#634900',
  '#4a3600',
];
const gray: MantineColorsTuple = [
  '#f7f8fa',
  '#eef0f4',
  '#e1e5eb',
  '#cdd3dc',
  '#a9b2bf',
  '#838d9c',
  '#687181',
  '#515a69',
  '#3a4250',
  '#1f2632',
];

/** The federal government's design palette, with every text colour at 4.5:1 or more on its background. */
export const theme = createTheme({
  primaryColor: 'govbr',
  primaryShade: 7,
  colors: { govbr, red, green, amber, gray },
  black: '#1b2430',
  fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
  headings: {
    fontFamily: "'Inter Variable', 'Segoe UI', system-ui, sans-serif",
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  fontSizes: { xs: '0.78rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // The placeholder that takes the first focus has no role, which a menu does not admit.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Modal: { defaultProps: { centered: true, closeButtonProps: { 'aria-label': 'Fechar' } } },
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Select: { defaultProps: { checkIconPosition: 'right', nothingFoundMessage: 'Nada encontrado.' } },
    MultiSelect: { defaultProps: { checkIconPosition: 'right', nothingFoundMessage: 'Nada encontrado.' } },
    // A list must hold options: the words for an empty one stand as an option that cannot be taken.
    ComboboxEmpty: { defaultProps: { role: 'option', 'aria-disabled': true } },
    Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: false }, withArrow: true } },
  },
});

/** Mantine's own red, dimmed and placeholder fail AA: these pass. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': '#b01d13',
    '--mantine-color-success': '#146b22',
    '--mantine-color-dimmed': '#515a69',
    '--mantine-color-placeholder': '#687181',
    '--mantine-color-default-border': '#838d9c',
    '--mantine-color-disabled-color': '#515a69',
    '--ls-line': '#dde2ea',
    '--ls-canvas': '#f4f6f9',
    '--ls-navy': '#071d41',
    '--ls-deep': '#0c326f',
    '--ls-gold': '#ffcd07',
  },
  dark: {},
});
