/** What can go wrong between here and a publisher, in words. */
type Failure = "status" | "timeout" | "tls" | "dns" | "refused" | "redirect" | "body";

interface FailureDetails {
  kind: Failure;
  found: string;
  expected: string;
  do: string;
  /** Whether another attempt may fare better. */
  again?: boolean;
  /** How long the server asks to be left alone, in milliseconds. */
  wait?: number;
  status?: number;
}

export class NetworkFailure extends Error {
  readonly details: FailureDetails;

  constructor(details: FailureDetails, options?: ErrorOptions) {
    super(`found ${details.found}, expected ${details.expected}`, options);
    this.name = "NetworkFailure";
    this.details = details;
  }
}

/** An error of Node's as a failure in words. */
export function failureOf(thrown: unknown): NetworkFailure {
  if (thrown instanceof NetworkFailure) return thrown;
  const { code = "", message } = thrown as NodeJS.ErrnoException;
  const details = tlsFailure(code, message) ?? connectionFailure(code, message);
  return new NetworkFailure(details, { cause: thrown });
}

const CERTIFICATES: Record<string, string> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: "a certificate that the server has signed itself",
  SELF_SIGNED_CERT_IN_CHAIN: "a certificate signed by somebody unknown",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "a certificate without the chain that vouches for it",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "a certificate signed by somebody unknown",
  CERT_HAS_EXPIRED: "a certificate that has expired",
  CERT_NOT_YET_VALID: "a certificate that is not valid yet",
  ERR_TLS_CERT_ALTNAME_INVALID: "a certificate made out to another name",
};

function tlsFailure(code: string, message: string): FailureDetails | null {
  const certificate = CERTIFICATES[code];
  const isTls = certificate !== undefined || /^(ERR_SSL|ERR_TLS|CERT_|EPROTO)/.test(code);
  if (!isTls) return null;
  return {
    kind: "tls",
    found: certificate ?? `no secure connection (${code || message})`,
    expected: "a certificate that can be trusted",
    do: "open the address in a browser; never fetch data past a refused certificate: tell the publisher",
  };
}

function connectionFailure(code: string, message: string): FailureDetails {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return {
      kind: "dns",
      found: `no server by that name (${code})`,
      expected: "one",
      do: "see whether this machine is online; if it is, the publisher has moved",
      again: code === "EAI_AGAIN",
    };
  }
  if (code === "HPE_CLOSED_CONNECTION") {
    return {
      kind: "body",
      found: "a body that goes on after the length its head declares",
      expected: "the length declared",
      do: "try again later",
      again: true,
    };
  }
  const refused = ["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"].includes(code);
  return {
    kind: "refused",
    found: refused ? `a server that takes no connection (${code})` : `a broken answer (${code || message})`,
    expected: refused ? "one that does" : "an answer in HTTP",
    do: "try again later; if it stays so, open the address in a browser",
    again: true,
  };
}
