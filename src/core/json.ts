/** What may stand in a journal line, a manifest or an output: plain JSON and nothing else. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json | undefined };
