/** The way back to the list of templates. */
export const TEMPLATE_CRUMBS = [{ label: 'Modelos em Word', to: '/modelos' }];
