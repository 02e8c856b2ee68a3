internal import Diagnostics

extension ImportAccount.Kind {
  /// The kind as people are told of it.
  var name: Message {
    switch self {
    case .pageNumber: Message(zh: "页码", en: "Page numbers")
    case .runningHead: Message(zh: "页眉页脚", en: "Running heads and feet")
    case .sourceMark: Message(zh: "格式标记", en: "Marks of the format")
    case .comment: Message(zh: "批注和脚注", en: "Comments and notes")
    case .deletion: Message(zh: "修订：删除", en: "Tracked deletions")
    case .insertion: Message(zh: "修订：插入", en: "Tracked insertions")
    case .formatting: Message(zh: "修订：编号", en: "Tracked changes of numbering")
    case .hidden: Message(zh: "隐藏的文字", en: "Hidden text")
    case .web: Message(zh: "网页在正文之外的文字", en: "Text of the web page around the document")
    case .invisible: Message(zh: "看不见的字符", en: "Invisible characters")
    case .contents: Message(zh: "目录", en: "Table of contents")
    case .head: Message(zh: "版头", en: "Red head")
    case .title: Message(zh: "标题", en: "Title")
    case .number: Message(zh: "序号", en: "Numbers of items")
    case .mark: Message(zh: "序号的括号", en: "Brackets of numbers")
    case .heading: Message(zh: "领域和类别标题", en: "Headings of domains and categories")
    case .label: Message(zh: "字段标签", en: "Labels of fields")
    case .columns: Message(zh: "表头", en: "Heads of columns")
    case .cell: Message(zh: "表格", en: "Cells and rows of tables")
    case .fragment: Message(zh: "残留文字", en: "Fragments")
    case .doubled: Message(zh: "重复的文字", en: "Doubled text")
    case .joined: Message(zh: "接成一段的行", en: "Joined lines")
    case .cut: Message(zh: "分开的行", en: "Cut lines")
    case .space: Message(zh: "空格", en: "Spaces")
    case .dash: Message(zh: "连接号", en: "Dashes")
    case .signatories: Message(zh: "署名和发文机关", en: "Signatories and organs")
    case .form: Message(zh: "写法", en: "Ways of writing")
    case .kept: Message(zh: "照原文保留的文字", en: "Text kept as it stands")
    }
  }
}
