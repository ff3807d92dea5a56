public import Diagnostics
public import Localization

/// What can be wrong with the keys and values of front matter and data files.
public enum ContentProblem: Problem {
  /// The form of a value.
  public enum Form: Sendable {
    case text
    case list(example: String?)
    /// The example is the whole of it on one line: `{ email: a@so.vn }`.
    case map(example: String?)
    /// A word that stands for everything, or a list.
    case oneOf(String, list: String)
  }

  case unknownKey(String, known: [String])
  case missingKey(String)
  /// A term of a list is missing; the example is one of them.
  case missingTerm(String, example: String)
  /// A text in both languages is missing.
  case missingPair(String)
  case emptyValue
  /// A list that must have items has none.
  case emptyList(String)
  case wrongForm(expected: Form)
  /// A list stands where one text must.
  case listForOne(String)
  /// A yes or no stands where a reason must.
  case reasonMissing(String)
  case notAFlag(String)
  case notAChoice(String, choices: [WordChoice], elsewise: Bilingual<String>?)
  /// The labels are those of the list, in the language of the file.
  case unknownTerm(String, group: TermGroup, suggestion: String?, labels: [String])
  case notAWholeNumber(String, bounds: ClosedRange<Int>)
  case notAnIdentifier(String, suggestion: String?)
  case notAWebAddress(String)
  /// The address of a site has a query or a fragment; `base` is what stands before it.
  case notASiteAddress(String, base: String)
  case notAnEmail(String)
  case notAPhone(String)
  /// A mobile number lacks its first 0, which spreadsheets take off.
  case phoneWithoutZero(String, suggestion: String)
  case factOnlyInTranslation(String)
  case factDiffers(String)
  case textOnlyInTranslation(String)
  case untranslated(String)
  case unknownID(String, suggestion: String?)
  case repeatedID(String)
  case untranslatedItem(String)
  case summaryLength(Int)
  case sourcesMissing
  /// A company is named because a source names it, and no source is given.
  case sourceOfConsentMissing
  /// A case with figures does not say when it happened.
  case periodMissing
  case imageWithoutAlternative
  case companyWithoutConsent
  case noWayToRegister
  /// A session takes registrations and does not say how.
  case openWithoutRegistration
  case unknownKind(String, suggestion: String?)
  case noLanguageInFileName(String)
  case unknownSection(String, suggestion: String?, known: [String])
  /// An entry of the navigation is none of the sections and kinds, whose `keys` can stand there.
  case unknownNavigation(String, suggestion: String?, keys: [String])
  case handoutPart(keys: [String])
  /// A part of a handout has a setting that only parts with the key `of` heed.
  case idlePartSetting(String, of: String)
  case unusedWaiver(String)
  /// A waiver is for what is an error here.
  case waivedError(String)
  case missingFile(String)
  /// The name of a file among the documents keeps it from being read as one.
  case misnamedDocument(MisnamedDocument)
  /// Two files have one name, and differ in how the system composed its letters.
  case twinFile(String)
  /// A document expires before it is published.
  case expiresBeforePublication(CalendarDate, published: CalendarDate)
  /// A text that `sxsh new` put there to be written over.
  case unwritten
  /// A legal document is replaced by one that the register does not have.
  case unknownReplacement(String, suggestion: String?)
  /// A legal document is said to be replaced and to be in force.
  case replacedInForce
  /// A legal document is said to be replaced, and nothing says by which.
  case replacementMissing
  /// Legal documents are said to have replaced one another.
  case replacementCircle(ArraySlice<String>)
  /// Two terms of a list would have one page.
  case repeatedSlug(String)
  /// A folder that another section or language has; the program itself where nobody is named.
  case folderTaken(String, by: String?)
  /// Two entries of a list have a name in common.
  case repeatedName(String, key: String)
  /// Two worksheets have one number, though it may be written in another way.
  case repeatedWorksheetNumber(String, first: String)
  /// Two legal documents have one number, and nothing says that they are of other days.
  case repeatedLegalNumber(String, key: String)
  /// A text that is shown as it is typed has marks of Markdown or HTML; `plainText` has none.
  case markupInPlainText(plainText: String)

  /// The code: never reused.
  public var code: String {
    switch self {
    case .unknownKey: "SX120"
    case .missingKey, .missingTerm, .missingPair: "SX121"
    case .emptyValue, .emptyList: "SX122"
    case .wrongForm, .listForOne, .reasonMissing: "SX123"
    case .notAFlag: "SX124"
    case .notAChoice: "SX125"
    case .unknownTerm: "SX126"
    case .notAWholeNumber: "SX127"
    case .notAnIdentifier: "SX128"
    case .notAWebAddress, .notASiteAddress: "SX129"
    case .factOnlyInTranslation: "SX130"
    case .factDiffers: "SX131"
    case .textOnlyInTranslation: "SX132"
    case .untranslated: "SX133"
    case .unknownID: "SX134"
    case .repeatedID: "SX135"
    case .untranslatedItem: "SX136"
    case .summaryLength: "SX137"
    case .sourcesMissing, .sourceOfConsentMissing: "SX138"
    case .imageWithoutAlternative: "SX139"
    case .companyWithoutConsent: "SX140"
    case .noWayToRegister, .openWithoutRegistration: "SX141"
    case .unknownKind: "SX142"
    case .noLanguageInFileName: "SX143"
    case .unknownSection, .unknownNavigation: "SX144"
    case .handoutPart, .idlePartSetting: "SX145"
    case .unusedWaiver, .waivedError: "SX146"
    case .missingFile: "SX147"
    case .notAnEmail, .notAPhone, .phoneWithoutZero: "SX161"
    case .periodMissing: "SX162"
    case .misnamedDocument: "SX149"
    case .twinFile: "SX164"
    case .expiresBeforePublication: "SX154"
    case .unwritten: "SX560"
    case .unknownReplacement: "SX148"
    case .replacedInForce, .replacementMissing: "SX159"
    case .replacementCircle: "SX525"
    case .repeatedSlug: "SX526"
    case .folderTaken: "SX163"
    case .repeatedName, .repeatedLegalNumber: "SX527"
    case .repeatedWorksheetNumber: "SX533"
    case .markupInPlainText: "SX165"
    }
  }

  /// How much the problem matters.
  public var severity: Severity {
    switch self {
    case .untranslated, .untranslatedItem, .summaryLength, .companyWithoutConsent, .unusedWaiver,
      .waivedError, .misnamedDocument, .repeatedName, .repeatedLegalNumber,
      .repeatedWorksheetNumber, .periodMissing, .replacedInForce, .replacementMissing,
      .idlePartSetting, .markupInPlainText:
      .warning
    default: .error
    }
  }
}
