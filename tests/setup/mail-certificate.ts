import { getCACertificates, setDefaultCACertificates } from 'node:tls'

/** A certificate for localhost that no authority gave: whoever asks for `trustMailCertificate` believes it. */
export const mailCertificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBmjCCAUGgAwIBAgIUOaTg06YRuNX5tHmMvLY8tk6QJi8wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjEzMzgzOVoYDzIxMjYxMDI5
MTMzODM5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAT5Nz8uctyWc2i4MrLvr9U2yVMxJgIn1WBejABeg4jF5LkHXGmLVymH
7eVZ5pY6OImFKA1r+h6BnHo9Y8LBwkuPo28wbTAdBgNVHQ4EFgQUT/zj1OemyXlo
VxEOyxF6cr6OmEwwHwYDVR0jBBgwFoAUT/zj1OemyXloVxEOyxF6cr6OmEwwGgYD
VR0RBBMwEYIJbG9jYWxob3N0hwR/AAABMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZI
zj0EAwIDRwAwRAIgUSaXII+pven2DA1Ia/t7LC6CBcHxMXXowMWi1k98DIgCIDWP
zcizJDGOwaIJ4MpK1YjJKhtrmVjLA8WDIvLo1dM8
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQglp52eCYcC+chhfhN
wcRna9nW9SI46SzwNlzj6Pej9yGhRANCAAT5Nz8uctyWc2i4MrLvr9U2yVMxJgIn
1WBejABeg4jF5LkHXGmLVymH7eVZ5pY6OImFKA1r+h6BnHo9Y8LBwkuP
-----END PRIVATE KEY-----
`,
}

export function trustMailCertificate(): void {
  setDefaultCACertificates([...getCACertificates('default'), mailCertificate.cert])
}
