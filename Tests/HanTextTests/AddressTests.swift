import HanText
import Testing

/// Parts of addresses.
struct AddressTests {
  @Test func textsAreEncodedByByte() {
    #expect(PercentEncoding.encode("低保 a-1&") == "%E4%BD%8E%E4%BF%9D%20a-1%26")
    #expect(PercentEncoding.encode("Az09-._~") == "Az09-._~")
  }

  @Test(arguments: [
    ("https://www.example.gov.cn/a/", "www.example.gov.cn"), ("HTTP://WWW.Example.gov.cn", "www.example.gov.cn"),
    ("https://example.org:8443?q", "example.org"), ("https://user:word@example.org/@x", "example.org"),
    ("https://a@b@example.org/", "example.org"), ("http://[::1]:80/", "[::1]"),
    ("https://example.org\\@other/", "example.org"),
  ])
  func theHostIsToldFromTheRest(address: String, name: String) {
    #expect(WebHost(of: address)?.name == name)
  }

  @Test(arguments: ["", "example.org", "https://", "https:///a", "ftp://example.org/", "javascript://example.org/"])
  func whatIsNoWebAddressHasNoHost(address: String) {
    #expect(WebHost(of: address) == nil)
  }

  @Test func aHostLeadsOnToItselfAndToNothingLessProtected() throws {
    let plain = try #require(WebHost(of: "http://example.org/"))
    let secure = try #require(WebHost(of: "https://example.org/"))
    #expect(plain.allows("https://EXAMPLE.org:444/x") && plain.allows("http://example.org:81/"))
    #expect(secure.allows("https://example.org/x") && !secure.allows("http://example.org/x"))
    #expect(
      !plain.allows("http://www.example.org/") && !plain.allows("/x") && !plain.allows("http://example.org.evil/"))
  }
}
