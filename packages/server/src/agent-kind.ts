const ROBOT =
  /bot\b|crawl|spider|scan|preview|headless|phantom|curl|wget|python|java\/|okhttp|go-http|node|axios|facebookexternal|slack|whatsapp|skype|telegram|proofpoint|mimecast|barracuda|safelinks/i

/** What kind of program asks, by what it calls itself: "robot" for all that opens links in mails and says so. */
export function agentKind(userAgent: string | undefined): string {
  if (!userAgent || ROBOT.test(userAgent)) return 'robot'
  if (/MicroMessenger/i.test(userAgent)) return 'wechat'
  if (/Mobile|Android|iPhone|iPad/i.test(userAgent)) return 'phone'
  return /Mozilla/i.test(userAgent) ? 'computer' : 'program'
}
