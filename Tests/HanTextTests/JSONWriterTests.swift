import Foundation
import HanText
import Testing

/// How JSON is written.
struct JSONWriterTests {
  @Test func membersKeepTheirOrderInCompactText() {
    var json = JSONWriter(.compact)
    json.object { json in
      json.member("z", "乙")
      json.member("a", 1)
      json.member("none", nil as String?)
      json.list("list", ["甲", "乙"])
      json.object("empty") { _ in }
      json.array("deep") { json in
        json.array { json in json.bool(true) }
        json.object { json in json.member("half", 0.5) }
        json.null()
      }
    }
    #expect(
      json.text
        == #"{"z":"乙","a":1,"none":null,"list":["甲","乙"],"empty":{},"deep":[[true],{"half":0.5},null]}"#)
  }

  @Test func prettyTextHasOneMemberALine() {
    var json = JSONWriter()
    json.object { json in
      json.member("a", "甲")
      json.array("b") { json in
        json.int(1)
        json.object { json in json.member("c", false) }
      }
      json.array("none") { _ in }
    }
    json.endLine()
    #expect(
      json.text == """
        {
          "a": "甲",
          "b": [
            1,
            {
              "c": false
            }
          ],
          "none": []
        }

        """)
  }

  @Test func anyScalarComesBackFromAnotherReader() throws {
    let scalars = (0...0x2FFF).compactMap(Unicode.Scalar.init).filter { $0.value < 0xD800 } + ["🏥", "𠮷"]
    let text = String(String.UnicodeScalarView(scalars))
    var json = JSONWriter(.compact)
    json.array { json in json.string(text) }
    let read = try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String])
    #expect(read.first.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func numbersWithoutAJSONFormAreNull() {
    var json = JSONWriter(.compact)
    json.array { json in
      json.double(.nan)
      json.double(.infinity)
      json.double(-1.25)
    }
    #expect(json.text == "[null,null,-1.25]")
  }

  @Test func aRowStandsOnOneLineOfAPrettyText() {
    var json = JSONWriter()
    json.array { json in
      json.row { json in
        json.member("a", 1)
        json.list("b", ["c", "d"])
      }
      json.row { _ in }
    }
    #expect(json.text == "[\n  {\"a\":1,\"b\":[\"c\",\"d\"]},\n  {}\n]")
  }
}
