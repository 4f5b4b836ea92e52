import { createContext, useContext } from "react";

/** The nonce of the response's CSP; empty in the browser, which hides it from scripts. */
export const NonceContext = createContext("");
export const useNonce = (): string => useContext(NonceContext);
