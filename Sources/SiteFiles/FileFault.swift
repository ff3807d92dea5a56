internal import Glibc
public import Localization

/// Why the system refused to do something with a file.
public enum FileFault: Hashable, Sendable {
  case noSpace
  case noRights
  case forbidden
  case readOnly
  case missing
  case exists
  case notAFolder
  case isAFolder
  case isALink
  case notEmpty
  case busy
  case otherFileSystem
  case unsupported
  case tooManyOpenFiles
  case tooManyLinks
  case nameTooLong
  case linkLoop
  case tooLarge
  case failingDisk
  /// A reason met too rarely for words of its own, by the system's number.
  case other(Int32)

  /// The fault that the system reports with `code`.
  public init(code: Int32) {
    switch code {
    case ENOSPC, EDQUOT: self = .noSpace
    case EACCES: self = .noRights
    case EPERM: self = .forbidden
    case EROFS: self = .readOnly
    case ENOENT: self = .missing
    case EEXIST: self = .exists
    case ENOTDIR: self = .notAFolder
    case EISDIR: self = .isAFolder
    case ENOTEMPTY: self = .notEmpty
    case EBUSY, ETXTBSY: self = .busy
    case EXDEV: self = .otherFileSystem
    case EINVAL, ENOSYS, EOPNOTSUPP: self = .unsupported
    case EMFILE, ENFILE: self = .tooManyOpenFiles
    case EMLINK: self = .tooManyLinks
    case ENAMETOOLONG: self = .nameTooLong
    case ELOOP: self = .linkLoop
    case EFBIG, EOVERFLOW: self = .tooLarge
    case EIO, ENXIO, ESTALE: self = .failingDisk
    default: self = .other(code)
    }
  }

  /// The fault of the system call that failed last in this thread.
  public static var last: FileFault { FileFault(code: errno) }

  /// The reason in words, to stand after a colon.
  public var reason: Bilingual<String> {
    switch self {
    case .noSpace: Bilingual(vi: "ổ đĩa đã đầy", en: "the disk is full")
    case .noRights: Bilingual(vi: "không có quyền", en: "you have no rights to it")
    case .forbidden:
      Bilingual(vi: "hệ thống không cho phép", en: "the system does not permit it")
    case .readOnly: Bilingual(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only")
    case .missing: Bilingual(vi: "không có ở đó", en: "it is not there")
    case .exists: Bilingual(vi: "đã có ở đó", en: "it is there already")
    case .notAFolder:
      Bilingual(vi: "một phần đường dẫn không phải thư mục", en: "part of the path is not a folder")
    case .isAFolder: Bilingual(vi: "đó là một thư mục", en: "it is a folder")
    case .isALink:
      Bilingual(vi: "đó là một liên kết dẫn tới tệp khác", en: "it is a link to another file")
    case .notEmpty: Bilingual(vi: "thư mục không trống", en: "the folder is not empty")
    case .busy: Bilingual(vi: "đang được sử dụng", en: "it is in use")
    case .otherFileSystem:
      Bilingual(vi: "nằm trên một ổ đĩa khác", en: "it lies on another disk")
    case .unsupported:
      Bilingual(vi: "loại ổ đĩa này không làm được", en: "this kind of disk cannot do it")
    case .tooManyOpenFiles:
      Bilingual(vi: "quá nhiều tệp đang mở", en: "too many files are open")
    case .tooManyLinks:
      Bilingual(vi: "quá nhiều liên kết tới một tệp", en: "too many links lead to one file")
    case .nameTooLong: Bilingual(vi: "tên quá dài", en: "the name is too long")
    case .linkLoop: Bilingual(vi: "liên kết đi vòng tròn", en: "links lead in a circle")
    case .tooLarge: Bilingual(vi: "tệp quá lớn", en: "the file is too large")
    case .failingDisk:
      Bilingual(vi: "ổ đĩa hoặc mạng bị lỗi", en: "the disk or the network is failing")
    case .other(let code):
      Bilingual(
        vi: "hệ thống báo “\(Self.systemText(code))”",
        en: "the system says “\(Self.systemText(code))”"
      )
    }
  }

  /// What to do about it.
  var remedy: Bilingual<String> {
    switch self {
    case .noSpace:
      Bilingual(
        vi: "xóa bớt tệp không cần rồi chạy lại; trang cũ vẫn còn nguyên",
        en: "delete files you do not need, then run again; the old site stands"
      )
    case .noRights, .forbidden:
      Bilingual(
        vi: "nhờ chủ của thư mục cấp quyền, hoặc chọn thư mục khác",
        en: "ask the folder's owner for rights, or choose another folder"
      )
    case .readOnly:
      Bilingual(
        vi: "chọn một thư mục trên ổ đĩa cho ghi (--output)",
        en: "choose a folder on a disk that can be written (--output)"
      )
    case .missing:
      Bilingual(
        vi: "kiểm tra lại tên; có thể nó vừa bị xóa hoặc đổi tên",
        en: "check the name; it may have been deleted or renamed just now"
      )
    case .isALink:
      Bilingual(
        vi: "ghi tên chính tệp mà liên kết dẫn tới",
        en: "name the file itself that the link leads to"
      )
    case .exists, .notAFolder, .isAFolder, .notEmpty:
      Bilingual(
        vi: "chuyển thứ đang nằm ở đó sang chỗ khác rồi chạy lại",
        en: "move what stands there somewhere else, then run again"
      )
    case .busy:
      Bilingual(
        vi: "đóng chương trình đang dùng nó rồi chạy lại",
        en: "close the program that uses it, then run again"
      )
    case .otherFileSystem, .unsupported, .tooManyLinks:
      Bilingual(
        vi: "chọn một thư mục trên ổ cứng của máy",
        en: "choose a folder on the machine's own disk"
      )
    case .tooManyOpenFiles:
      Bilingual(
        vi: "đóng bớt chương trình, hoặc chạy với --jobs 1",
        en: "close some programs, or run with --jobs 1"
      )
    case .nameTooLong, .linkLoop, .tooLarge:
      Bilingual(
        vi: "đổi tên, rút gọn hoặc bỏ tệp đó rồi chạy lại",
        en: "rename, shorten or remove that file, then run again"
      )
    case .failingDisk, .other:
      Bilingual(
        vi: "kiểm tra ổ đĩa, cáp hoặc mạng rồi chạy lại",
        en: "check the disk, the cable or the network, then run again"
      )
    }
  }

  private static func systemText(_ code: Int32) -> String {
    String(cString: strerror(code))
  }
}
