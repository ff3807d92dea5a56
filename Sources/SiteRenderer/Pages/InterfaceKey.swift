internal import Localization
internal import SiteModel

/// The interface texts that the program itself puts into pages.
enum InterfaceKey: String, CaseIterable {
  case evidenceSourced = "evidence-sourced"
  case evidencePartial = "evidence-partial"
  case evidenceIllustrative = "evidence-illustrative"
  case evidenceSourcedShort = "evidence-sourced-short"
  case evidencePartialShort = "evidence-partial-short"
  case evidenceIllustrativeShort = "evidence-illustrative-short"
  case evidenceMissing = "evidence-missing"
  case evidenceMissingShort = "evidence-missing-short"
  case markA = "mark-a"
  case markB = "mark-b"
  case markC = "mark-c"
  case markX = "mark-x"
  case statusPlanned = "status-planned"
  case statusOpen = "status-open"
  case statusFull = "status-full"
  case statusPostponed = "status-postponed"
  case statusCancelled = "status-cancelled"
  case policyInForce = "policy-in-force"
  case policyEnded = "policy-ended"
  case policyReplaced = "policy-replaced"
  case policyUnverified = "policy-unverified"
  case groupSectors = "group-sectors"
  case groupTechniques = "group-techniques"
  case groupResources = "group-resources"
  case groupPlaces = "group-places"
  case groupAudiences = "group-audiences"
  case groupSteps = "group-steps"
  case groupSessionKinds = "group-session-kinds"
  case groupEvidence = "group-evidence"
  case casesLead = "cases-lead"
  case caseCount = "case-count"
  case techniquesOf = "techniques-of"
  case sectorsOf = "sectors-of"
  case totalsTitle = "totals-title"
  case totalsLead = "totals-lead"
  case fromOneCase = "from-one-case"
  case fromCases = "from-cases"
  case fuel
  case savingBySector = "saving-by-sector"
  case savingByTechnique = "saving-by-technique"
  case savingByMeasure = "saving-by-measure"
  case beforeAndAfter = "before-and-after"
  case before
  case after
  case kindArticle = "kind-article"
  case kindCase = "kind-case"
  case kindExample = "kind-example"
  case kindTraining = "kind-training"
  case kindWorksheet = "kind-worksheet"
  case kindPage = "kind-page"
  case kindTerm = "kind-term"
  case kindPolicy = "kind-policy"
  case kindSection = "kind-section"
  case searchTitle = "search-title"
  case aboutThisSite = "about-this-site"
  case page
  case when
  case `where`
  case handout
  case handoutNotes = "handout-notes"
  case handoutPageMark = "handout-page-mark"
  case handoutSourced = "handout-sourced"
  case handoutPartlySourced = "handout-partly-sourced"
  case handoutPDF = "handout-pdf"
  case handoutBoth = "handout-both"
  case registerHeading = "register-heading"
  case sourcesHeading = "sources-heading"
  case agendaHeading = "agenda-heading"
  case glossaryTitle = "glossary-title"
  case company
  case period
  case investment
  case savingPerYear = "saving-per-year"
  case payback
  case shortName = "short-name"
  case homeTitle = "home-title"
  case homeHeading = "home-heading"
  case notFoundTitle = "not-found-title"
  case untranslatedNotice = "untranslated-notice"
  case outdatedNotice = "outdated-notice"
  case outdatedLink = "outdated-link"
  case sampleLabel = "sample-label"
  case sampleText = "sample-text"
  case step
  case status
  case sessionPast = "session-past"
  case registerBy = "register-by"
  case fee
  case feeFree = "fee-free"
  case day
  case days
  case companyWithheld = "company-withheld"
  case countedMeasures = "counted-measures"
  case paybackOfSome = "payback-of-some"
  case checkYes = "check-yes"
  case checkNo = "check-no"
  case table
  case note
  case tip
  case important
  case warning
  case caution
  case footnotes
  case backToText = "back-to-text"
  case wholeDrawing = "whole-drawing"
  case taskDone = "task-done"
  case taskOpen = "task-open"
}

extension InterfaceKey {
  init(_ evidence: Evidence) {
    self =
      switch evidence {
      case .sourced: .evidenceSourced
      case .partial: .evidencePartial
      case .illustrative: .evidenceIllustrative
      }
  }

  init(short evidence: Evidence) {
    self =
      switch evidence {
      case .sourced: .evidenceSourcedShort
      case .partial: .evidencePartialShort
      case .illustrative: .evidenceIllustrativeShort
      }
  }

  /// What a handout, whose sources stand at its end, says of the evidence.
  init(inPrint evidence: Evidence) {
    self =
      switch evidence {
      case .sourced: .handoutSourced
      case .partial: .handoutPartlySourced
      case .illustrative: .evidenceIllustrative
      }
  }

  init(_ mark: Citation.Mark) {
    self =
      switch mark {
      case .official: .markA
      case .secondary: .markB
      case .unconfirmed: .markC
      case .contradictory: .markX
      }
  }

  init(_ status: TrainingSession.Status) {
    self =
      switch status {
      case .planned: .statusPlanned
      case .open: .statusOpen
      case .full: .statusFull
      case .postponed: .statusPostponed
      case .cancelled: .statusCancelled
      }
  }

  init(_ status: PolicyDocument.Status) {
    self =
      switch status {
      case .inForce: .policyInForce
      case .ended: .policyEnded
      case .replaced: .policyReplaced
      case .unverified: .policyUnverified
      }
  }

  init(_ group: TermGroup) {
    self =
      switch group {
      case .sectors: .groupSectors
      case .techniques: .groupTechniques
      case .resources: .groupResources
      case .places: .groupPlaces
      case .audiences: .groupAudiences
      case .steps: .groupSteps
      case .sessionKinds: .groupSessionKinds
      }
  }

  /// What lists call `document`.
  init(kindOf document: Document) {
    self =
      switch document.kind {
      case .articles: .kindArticle
      case .training: .kindTraining
      case .caseStudies: document.evidence == .illustrative ? .kindExample : .kindCase
      case .worksheets: .kindWorksheet
      case .pages: .kindPage
      case .handouts: .handout
      }
  }
}
