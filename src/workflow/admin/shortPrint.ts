/** The first 8 signs of a fingerprint, in two groups that can be read out: `7f3a 91c2`. */
export const shortPrint = (fingerprint: string): string => `${fingerprint.slice(0, 4)} ${fingerprint.slice(4, 8)}`
