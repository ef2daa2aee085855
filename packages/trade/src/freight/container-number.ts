/**
 * Whether a text is a container number with a right check digit (ISO 6346:2022, annex A): three letters of the owner, U, J or Z, six
 * digits and the check digit. Spaces and hyphens are for the eye: "CSQU 305438-3".
 */
export function isContainerNumber(text: string): boolean {
  const bare = bareContainerNumber(text)
  return /^[A-Z]{3}[UJZ]\d{7}$/.test(bare) && checkDigit(bare.slice(0, 10)) === bare.slice(10)
}

/** The letters and digits alone. */
export function bareContainerNumber(text: string): string {
  return text.replace(/[\s-]/g, '').toUpperCase()
}

/** Letters count from 10 and pass over the multiples of 11; each place weighs twice the one before; modulo 11, and ten is written 0. */
function checkDigit(bare: string): string {
  const sum = [...bare].reduce((total, sign, place) => total + VALUES.indexOf(sign) * 2 ** place, 0)
  return `${(sum % 11) % 10}`
}

/** A sign's value is its place here: 11, 22 and 33 belong to none. */
const VALUES = '0123456789A·BCDEFGHIJK·LMNOPQRSTU·VWXYZ'
