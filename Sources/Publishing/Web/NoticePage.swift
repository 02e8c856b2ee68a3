internal import HanText
internal import Standards

/// The page of a notice, in the form it is printed in (GB/T 9704-2012, 7.2 to 7.4).
struct NoticePage {
  private let context: EditionContext
  private let frame: PageFrame

  /// The notice page of an edition.
  init(_ context: EditionContext) {
    self.context = context
    frame = PageFrame(context.site, .notice(context.edition.id))
  }

  /// The page; none where the edition has no notice.
  var outputs: [Output] {
    context.edition.notice.map { notice in
      [context.site.output(.notice(context.edition.id), template: "pages/notice") { view(of: notice) }]
    } ?? []
  }

  private func view(of notice: Notice) -> View {
    let id = context.edition.id
    var view = frame.view(
      article: context.article(
        title: notice.title, keywords: ["通知", notice.number, context.regionName],
        description: notice.number.isEmpty ? notice.title : "\(notice.title)（\(notice.number)）",
        linkedData: LinkedData.page(of: notice, in: context.edition)),
      crumbs: context.regionCrumbs(frame) + [frame.crumb(context.shortTitle, .edition(id))], here: "通知")
    let facts = NoticeFacts.rows(of: notice)
    view["hasFacts"] = .flag(!facts.isEmpty)
    view["facts"] = .list(facts)
    view["validity"] = .text(NoticeFacts.doubt(notice))
    view["editionHeading"] = .text(context.edition.standard.fullTitle)
    view["print"] = .text(context.site.model.hasPrint ? PrintJobs.fileName(of: .notice, context.edition.id) : "")
    view["word"] = .text(context.site.model.hasPrint ? WordDocument.noticeFileName(of: context.edition.id) : "")
    view["interpretation"] = .text(WebLink.isAddress(notice.interpretation) ? notice.interpretation : "")
    view["leaves"] = .text(WebLink.leaving(context.site.model.catalogue.site, for: notice.interpretation))
    addHead(of: notice, to: &view)
    view["body"] = .html(PassageHTML(topHeading: 2).html(of: notice.body))
    addSigning(of: notice, to: &view)
    addImprint(of: notice, to: &view)
    return view
  }

  private func addHead(of notice: Notice, to view: inout View) {
    view["hasOrgans"] = .flag(!notice.organs.isEmpty)
    view["organs"] = .texts(notice.organs)
    view["number"] = .text(notice.number)
    view["heading"] = .text(notice.title)
    view["addressees"] = .text(notice.addressees)
  }

  private func addSigning(of notice: Notice, to view: inout View) {
    view["hasAttachments"] = .flag(!notice.attachments.isEmpty)
    view["attachments"] = .list(
      notice.attachments.map { name in
        View(["text": .text(name), "href": .text(isTheStandard(name, of: notice) ? "../" : "")])
      })
    view["hasSignatories"] = .flag(!notice.signatories.isEmpty)
    view["signatories"] = .texts(notice.signatories)
    view["seals"] = .flag(notice.hasSeals)
    view["date"] = .text(notice.date?.iso ?? "")
    view["dateText"] = .text(notice.date?.chinese ?? "")
    view["annotation"] = .text(notice.annotation)
  }

  private func addImprint(of notice: Notice, to view: inout View) {
    view["hasImprint"] = .flag(!notice.copies.isEmpty || notice.printed != nil)
    view["copies"] = .text(notice.copies.joined(separator: "，"))
    view["printed"] = .part(
      notice.printed.map { printed in
        View(["organ": .text(printed.organ), "dateText": .text(printed.date?.chinese ?? "")])
      })
  }

  /// Whether an attachment is the standard that this site shows as the edition: the only one, or the one of its title.
  private func isTheStandard(_ attachment: String, of notice: Notice) -> Bool {
    notice.attachments.count == 1
      || NameKey.normalised(attachment).contains(NameKey.normalised(context.edition.standard.title))
  }
}
