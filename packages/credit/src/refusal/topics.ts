/** What banks write in a refusal, and the rules of examination that speak of it. The first topic that fits is meant. */
export interface Topic {
  readonly pattern: RegExp
  readonly rules: readonly string[]
}

const topic = (pattern: RegExp, rules: string): Topic => ({ pattern, rules: rules.split(/\s+/) })

export const topics: readonly Topic[] = [
  topic(/\bEXPIR|\bCREDIT (?:HAS )?LAPSED/, 'TIM-01'),
  topic(
    /\bLATE PRESENT|\bPRESENTED (?:LATE|AFTER|BEYOND|OUTSIDE)|\bPRESENTATION PERIOD|\bSTALE\b|\bDOCS? (?:ARE )?LATE/,
    'TIM-02 TIM-01',
  ),
  topic(
    /\bLATE SHIP|\bSHIP(?:PED|MENT) (?:MADE |EFFECTED |DATE )?(?:LATE|AFTER|LATER)|\bLATEST (?:DATE OF )?SHIP/,
    'TIM-09 GEN-28 GEN-29 GEN-30 GEN-32 PAR-S5',
  ),
  topic(
    /\bNOT (?:PRESENTED|SUBMITTED|RECEIVED|ENCLOSED|ATTACHED)|\bMISSING\b|\bABSEN(?:T|CE)|\bLACKING\b/,
    'GEN-07 GEN-08 ORI-06 DRF-01 BEN-05 TRN-22',
  ),
  topic(
    /\bFULL SET|\bORIGINALS?\b.*\b(?:SHORT|ONLY|INSTEAD|PRESENTED)|\bCOP(?:Y|IES) (?:SHORT|INSTEAD|ONLY)|\bSHORT OF\b/,
    'ORI-06 GEN-08 AWB-05 RRI-06',
  ),
  topic(
    /\bOVERDRAW|\bEXCEED\w*\b.*\b(?:CREDIT|L\/?C|AMOUNT|VALUE)|\bDRAWN IN EXCESS|\bAMOUNT\b.*\b(?:EXCEED|OVER|HIGHER)/,
    'TOL-07 INV-16 DRF-13',
  ),
  topic(/\bSHORT SHIP|\bOVER ?SHIP|\bQUANTIT/, 'TOL-06 TOL-04 PAR-S7 XD-03'),
  topic(/\bPARTIAL SHIP|\bPART SHIP|\bINSTAL?LMENT/, 'PAR-S1 PAR-S2 PAR-S3 PAR-S5 PAR-S7'),
  topic(/\bTRANS-?\s?S?HIP/, 'BL-09'),
  topic(/\bUNIT PRICE/, 'INV-11'),
  topic(/\bTRADE TERM|\bINCOTERM|\bPRICE TERM|\b(?:CIF|CFR|FOB|FCA|CIP|CPT)\b/, 'INV-14'),
  topic(
    /\b(?:DESCRIPTION|DESCR\.?)\b|\bGOODS\b.*\b(?:DIFFER|CONFLICT|NOT AS PER|NOT CORRESPOND)/,
    'INV-06 GEN-17 GEN-16',
  ),
  topic(/\bCURRENCY/, 'INV-03 INS-07 DRF-13'),
  topic(/\bTENOR|\bMATURITY|\bUSANCE/, 'DRF-04 DRF-06 DRF-11'),
  topic(/\bPORT OF LOADING|\bLOADING PORT|\bAIRPORT OF DEPARTURE/, 'BL-05 BL-08 BL-04 AWB-04 MMT-02'),
  topic(/\bPORT OF DISCHARGE|\bDISCHARGE PORT|\bDESTINATION/, 'BL-07 AWB-04 MMT-03 PAR-S2'),
  topic(/\bON ?-?BOARD/, 'BL-01 BL-03 BL-04 MMT-06'),
  topic(/\bUNCLEAN|\bCLAUSED|\bDEFECTIVE|\bFOUL\b|\bDAMAGED/, 'TRN-10'),
  topic(/\bON DECK/, 'TRN-13'),
  topic(/\bFREIGHT/, 'TRN-16 XD-11 TRN-15'),
  topic(/\bCONSIGN/, 'TRN-07 COO-05'),
  topic(/\bNOTIF/, 'TRN-09 GEN-51'),
  topic(/\bENDORSE/, 'TRN-08 INS-19'),
  topic(/\bSHIPPER\b/, 'GEN-52'),
  topic(/\bCHARTER ?-?PARTY/, 'TRN-19 CPB-01 CPB-06'),
  topic(/\bCARRIER\b|\bMASTER\b|\bAGENT\b/, 'TRN-03 TRN-04 AWB-01 CPB-01 RRI-01 TRN-22'),
  topic(/\bUNDER-?\s?INSURED|\bINSUR\w*\b.*\b(?:AMOUNT|COVER|VALUE|PERCENT|PCT|%)|\b110\b/, 'INS-08'),
  topic(/\bINSUR\w*\b.*\b(?:DATE|EFFECTIVE|LATER|AFTER)/, 'INS-05'),
  topic(/\bRISKS?\b|\bCLAUSES?\b.*\bINSUR/, 'INS-13'),
  topic(/\bCLAIMS?\b/, 'INS-18'),
  topic(/\bINSUR|\bPOLICY/, 'INS-01 INS-03 INS-04 INS-07 INS-08 INS-12 INS-13 INS-17 INS-19'),
  topic(/\b(?:NOT SIGNED|UNSIGNED|SIGNATURE|SIGNED)\b/, 'GEN-22 INV-05 TRN-03 DRF-12 INS-01 GEN-71 GEN-36'),
  topic(/\bCORRECTION|\bALTERATION|\bAUTHENTICAT/, 'GEN-38'),
  topic(/\bWEIGHT/, 'XD-05 WGT-02 WGT-01 PKL-06'),
  topic(/\bMARKS?\b/, 'XD-06 GEN-60'),
  topic(/\bPACKAGES?\b|\bPACKING\b|\bCARTONS?\b/, 'XD-04 PKL-05 PKL-01'),
  topic(/\bORIGIN\b/, 'COO-01 COO-02 COO-03 COO-05 COO-08 XD-13'),
  topic(/\bISSUE[DR]\b/, 'GEN-11 GEN-12 BEN-02 INV-01 COO-03'),
  topic(/\bL\/?C (?:NO|NUMBER)|\bCREDIT (?:NO|NUMBER)/, 'GEN-61 GEN-62 DRF-17'),
  topic(
    /\bAPPLICANT|\bBENEFICIARY|\bNAME\b|\bADDRESS\b|\bMIS-?SPEL|\bTYP(?:O|ING)/,
    'XD-01 INV-01 INV-02 GEN-42 GEN-49 GEN-51',
  ),
  topic(/\bCERTIF|\bSTATE(?:S|D|MENT)/, 'BEN-01 INV-18 CRT-02 CRT-03 SHA-02'),
]

/** Points that no credit allows a bank to make, with the article that says so. */
export const unfounded: readonly {
  readonly pattern: RegExp
  readonly article: string
  readonly en: string
  readonly zh: string
}[] = [
  {
    pattern: /\bCOP(?:Y|IES)\b[^.]*\b(?:NOT|UN)\s?-?SIGNED|\bUNSIGNED COP/,
    article: 'ISBP A31 b',
    en: 'Copies need not be signed.',
    zh: '副本无须签字。',
  },
  {
    pattern:
      /\b(?:QUALITY|GOODS)\b[^.]*\b(?:NOT ACCEPT|INFERIOR|COMPLAIN|DEFECT IN QUALITY|NOT AS CONTRACT)|\bCONTRACT\b[^.]*\b(?:BREACH|VIOLAT)/,
    article: 'UCP 600 art. 4, 5, 14 a',
    en: 'Banks deal with documents, not with goods or the contract.',
    zh: '银行处理的是单据，而非货物或合同。',
  },
  {
    pattern: /\bAPPLICANT\b[^.]*\b(?:REFUSE|REJECT|DOES NOT ACCEPT|NOT WAIVE|UNWILLING)/,
    article: 'UCP 600 art. 14 a, 16 b',
    en: "The applicant's wish is no discrepancy: compliance is decided on the documents alone.",
    zh: '申请人意愿不是不符点：是否相符仅凭单据判断。',
  },
]
