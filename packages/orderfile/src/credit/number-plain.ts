/** A credit's number as it is compared: letters and digits alone, in capitals. */
export function numberPlain(number: string | undefined): string {
  return (number ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '')
}
