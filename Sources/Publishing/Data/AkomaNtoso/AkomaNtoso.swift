internal import HanText
internal import Packages
public import Standards

/// An edition as Akoma Ntoso 3.0 (OASIS LegalDocML): what `export --format akn` gives and every edition page offers.
///
/// A standard is an `act`: domain, category and item are `chapter`, `section` and `article`, each with the document's own
/// mark as `num`; fields are `paragraph`s under their labels. A plan or an opinion is a `doc` of chapters and sections,
/// its boxes are `blockContainer`s. The notice is an attachment, a `doc` of its own. Headings that the document does not
/// print have the status `editorial`.
public enum AkomaNtoso {
  /// The namespace of the form.
  static let namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"

  /// The bytes of the file.
  public static func bytes(of edition: Edition) -> [UInt8] {
    var xml = XMLWriter(.lines)
    xml.element("akomaNtoso", ["xmlns": namespace]) { xml in
      let meta = AkomaNtosoMeta(edition)
      switch edition.document {
      case .standard(let standard):
        xml.element("act", ["name": "standard"]) { xml in
          meta.write(.main, to: &xml)
          AkomaNtosoStandard.write(standard, to: &xml)
          attach(edition.notice, meta, to: &xml)
        }
      case .plan(let plan):
        xml.element("doc", ["name": plan.kind.rawValue]) { xml in
          meta.write(.main, to: &xml)
          AkomaNtosoPlan.write(plan, title: edition.standard.fullTitle, to: &xml)
          attach(edition.notice, meta, to: &xml)
        }
      }
    }
    return xml.bytes
  }

  private static func attach(_ notice: Notice?, _ meta: AkomaNtosoMeta, to xml: inout XMLWriter) {
    guard let notice else { return }
    xml.element("attachments") { xml in
      xml.element("attachment", ["eId": "notice"]) { xml in
        xml.element("doc", ["name": "notice"]) { xml in
          meta.write(.notice, to: &xml)
          AkomaNtosoNotice.write(notice, to: &xml)
        }
      }
    }
  }
}
