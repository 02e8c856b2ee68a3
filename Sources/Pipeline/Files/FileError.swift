public import Diagnostics
internal import Glibc

/// A file operation that did not succeed: what was tried, where, and what the system answered.
public struct FileError: Error, Sendable, Hashable {
  /// What was tried.
  public enum Operation: String, Sendable, CaseIterable {
    /// Reading a file.
    case read
    /// Listing a folder.
    case list
    /// Making a folder.
    case createFolder
    /// Making or writing a file.
    case write
    /// Bringing what was written to the device.
    case sync
    /// Putting a file or a folder in the place of another.
    case replace
    /// Removing a file or a folder.
    case remove
    /// Keeping other builds away from a site.
    case lock
    /// Finding the content folder.
    case openContent
    /// Going on, after the user asked the program to stop.
    case proceed
  }

  /// What was tried.
  public let operation: Operation
  /// The file or folder, as the tool was given it or made it.
  public let path: String
  /// The `errno` of the system call.
  public let code: Int32

  /// An operation that did not succeed.
  public init(_ operation: Operation, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// What happened and what to do about it.
  public var message: Message {
    switch (operation, code) {
    case (.proceed, _): .interrupted
    case (.openContent, _): .noContent(path)
    case (.lock, EWOULDBLOCK): .anotherBuildRuns(path)
    default: .failed(operation, path, .reason(of: code))
    }
  }
}

extension Message {
  fileprivate static let interrupted = Message(
    zh: "已按要求中断，原有网站未改动。", en: "Stopped as asked; the published site is as it was.")

  fileprivate static func noContent(_ folder: String) -> Message {
    Message(
      zh: "找不到内容文件夹“\(folder)”。请先进入站点文件夹（其中有 Content），或用 --content 指明。",
      en:
        "There is no content folder “\(folder)”. Run inside the site's folder, which holds Content, or name it with --content."
    )
  }

  fileprivate static func anotherBuildRuns(_ site: String) -> Message {
    Message(
      zh: "另一个构建正在写入“\(site)”。请等它结束后再运行。",
      en: "Another build is writing to “\(site)”. Wait for it to end, then run again.")
  }

  fileprivate static func failed(_ operation: FileError.Operation, _ path: String, _ reason: Message) -> Message {
    Message(
      zh: "无法\(operation.words.zh)“\(path)”：\(reason.zh)", en: "Cannot \(operation.words.en) “\(path)”: \(reason.en)")
  }

  /// Why a call answered with this `errno`, and what to do.
  fileprivate static func reason(of code: Int32) -> Message {
    reasonOfPlace(code) ?? reasonOfAccess(code) ?? other(code)
  }

  private static func reasonOfAccess(_ code: Int32) -> Message? {
    switch code {
    case EACCES, EPERM:
      Message(
        zh: "没有权限。请检查文件和所在文件夹的属主与权限。",
        en: "permission denied. Check the owner and the mode of the file and of its folder.")
    case EROFS:
      Message(
        zh: "所在文件系统为只读。请换一个可写的位置。", en: "the file system is read-only. Choose a place that can be written.")
    case EBUSY, EXDEV:
      Message(
        zh: "它是挂载点或在另一个文件系统上。请让整个网站文件夹位于同一个文件系统。",
        en: "it is a mount point or on another file system. Keep the whole site folder on one file system.")
    case EMFILE, ENFILE:
      Message(
        zh: "打开的文件过多。请用 ulimit -n 提高上限，或减少 --jobs。",
        en: "too many open files. Raise the limit with ulimit -n, or lower --jobs.")
    default: nil
    }
  }

  private static func reasonOfPlace(_ code: Int32) -> Message? {
    switch code {
    case ENOSPC, EDQUOT:
      Message(
        zh: "磁盘空间或配额已用完。请清理后重试。", en: "the disk is full or the quota is used up. Free some space and run again.")
    case ENOENT:
      Message(zh: "文件或文件夹不存在。请检查路径。", en: "there is no such file or folder. Check the path.")
    case ENOTDIR:
      Message(
        zh: "应为文件夹，却是文件或链接。请移走它，或改用别的路径。",
        en: "a folder is expected, but there is a file or a link. Move it away or choose another path.")
    case EISDIR:
      Message(zh: "应为文件，却是文件夹。请检查路径。", en: "a file is expected, but there is a folder. Check the path.")
    case EEXIST, ENOTEMPTY:
      Message(zh: "同名文件或文件夹已存在。请移走后重试。", en: "something of that name is there already. Move it away and run again.")
    case ENAMETOOLONG:
      Message(zh: "名称或路径过长。请缩短。", en: "the name or the path is too long. Shorten it.")
    case ELOOP:
      Message(zh: "链接互相指向，没有尽头。请检查链接。", en: "its links point at one another. Check the links.")
    case EFBIG:
      Message(zh: "文件过大。请拆分后重试。", en: "the file is too big. Split it and run again.")
    default: nil
    }
  }

  private static func other(_ code: Int32) -> Message {
    let text = String(cString: strerror(code))
    return Message(zh: "系统返回错误 \(code)（\(text)）。", en: "the system answered error \(code) (\(text)).")
  }
}

extension FileError.Operation {
  /// The operation as a verb.
  fileprivate var words: Message {
    switch self {
    case .read: Message(zh: "读取", en: "read")
    case .list: Message(zh: "列出文件夹", en: "list the folder")
    case .createFolder: Message(zh: "新建文件夹", en: "make the folder")
    case .write: Message(zh: "写入", en: "write")
    case .sync: Message(zh: "同步到磁盘", en: "bring to the disk")
    case .replace: Message(zh: "替换", en: "replace")
    case .remove: Message(zh: "删除", en: "remove")
    case .lock: Message(zh: "锁定", en: "lock")
    case .openContent: Message(zh: "打开", en: "open")
    case .proceed: Message(zh: "继续处理", en: "go on with")
    }
  }
}
