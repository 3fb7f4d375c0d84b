/** The action's version, as it is released; journals and reports carry it. */
export const version = "0.1.0";
