/// The elements that a drawing may hold: those of SVG 2 and its filters that only draw.
///
/// Not among them: `script`, `foreignObject`, and what plays or embeds (`audio`, `canvas`, `iframe`,
/// `video`).
enum SVGElement {
  static let names: Set<String> = [
    "a", "animate", "animateColor", "animateMotion", "animateTransform", "circle", "clipPath",
    "defs",
    "desc", "ellipse", "filter", "g", "hatch", "hatchpath", "image", "line", "linearGradient",
    "marker", "mask", "mesh", "meshgradient", "meshpatch", "meshrow", "metadata", "mpath", "path",
    "pattern", "polygon", "polyline", "radialGradient", "rect", "set", "solidColor", "solidcolor",
    "stop", "style", "svg", "switch", "symbol", "text", "textPath", "title", "tspan", "use", "view",
    "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix",
    "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood",
    "feFuncA",
    "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode",
    "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile",
    "feTurbulence",
  ]
}
