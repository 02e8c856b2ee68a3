// Written by Scripts/templates.py from the first comments of the templates. Don't edit.
// swift-format-ignore-file

/// What templates can name.
enum TemplateNames {
  /// The names of all values of all templates.
  static let all: Set<String> = [
    "about", "addressees", "aliases", "annotation", "article", "attachments", "audiences", "baseURL", "basis", "body",
    "canonical", "categories", "category", "children", "citation", "cites", "closing", "column", "compare",
    "comparisons", "contact", "contents", "copies", "count", "crumbs", "current", "date", "dateText", "day",
    "dayText", "deadlines", "description", "document", "domain", "domains", "doubt", "downloads", "due",
    "editionHeading", "editions", "effective", "effectiveText", "elsewhere", "elsewhereAll", "elsewhereCount",
    "entries", "facts", "feedback", "feedbackForm", "feedbackMail", "feedbackText", "fields", "files", "filters",
    "gap", "groups", "hasAttachments", "hasAudience", "hasAudiences", "hasChildren", "hasCited", "hasComparisons",
    "hasContactFacts", "hasContents", "hasDomains", "hasEditions", "hasElsewhere", "hasFacts", "hasFeedback",
    "hasImprint", "hasItems", "hasLongNames", "hasNotice", "hasNotices", "hasOrgans", "hasParts", "hasPlace",
    "hasPlans", "hasPrint", "hasRegions", "hasRelated", "hasSections", "hasSignatories", "hasSources", "hasUnchanged",
    "heading", "here", "href", "icp", "id", "inForce", "interpretation", "intro", "isCut", "isFirst", "isFor",
    "isInferred", "isSame", "items", "keywords", "label", "leaves", "limit", "link", "mark", "metaName",
    "moreDomains", "name", "names", "newCount", "newHref", "newName", "newSide", "next", "note", "notice",
    "noticeNumber", "notices", "number", "old", "oldCount", "oldHref", "oldName", "oldSide", "operatedBy", "organ",
    "organs", "pager", "pages", "parts", "passage", "plan", "plans", "policeRecord", "preface", "previous", "print",
    "printed", "published", "quote", "regionName", "regions", "report", "role", "root", "sameText", "seals",
    "sections", "signatories", "siteCode", "siteDomain", "siteName", "source", "sponsor", "state", "suggest", "text",
    "title", "totals", "type", "unchanged", "unchangedCount", "unit", "validity", "value", "what",
  ]
}
