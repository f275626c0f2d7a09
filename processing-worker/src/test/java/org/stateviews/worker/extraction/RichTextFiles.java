package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** A text in RTF with everything that is not plain text in one. */
final class RichTextFiles {

    private RichTextFiles() {}

    static byte[] text() {
        return """
               {\\rtf1\\ansi\\ansicpg1252\\deff0
               {\\fonttbl{\\f0 Arial;}{\\f1\\fcharset134 SimSun;}{\\f2\\fcharset2 Symbol;}}
               {\\stylesheet{\\s1\\outlinelevel0 heading 1;}}{\\info{\\author Somebody}}
               {\\header\\pard Permanent Mission\\par}
               {\\footer\\pard Page {\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\\par}
               \\pard\\s1\\outlinelevel0\\b Views\\par
               \\pard\\plain We support the norms{\\super\\chftn{\\footnote\\pard {\\super\\chftn} Resolution 70/237.\\par}} \
               {\\deleted\\revauthdel1 and rules }of 2015{\\xe{\\v hidden}}.\
               {\\*\\atnid S}{\\*\\atnauthor Somebody}\\chatn{\\*\\annotation{\\*\\atndate 1}\\pard Too short?\\par}\\par
               \\pard{\\listtext\\pard 12.\\tab}\\ls1 First\\par
               \\pard{\\listtext\\pard\\f2 \\'b7\\tab}\\ls2 Second\\par
               \\trowd\\cellx1\\cellx2\\pard\\intbl State\\cell{\\listtext\\pard 1.\\tab}Norm one\\par Norm two\\cell\\row
               \\trowd\\cellx1\\cellx2\\pard\\intbl Kenya{\\chftn{\\footnote\\f1 \\'ce\\'d2\\'c3\\'c7{\\b \\'d6\\'a7\\'b3\\'d6}}}\\cell{\\listtext\\pard 2.\\tab}Yes\\cell\\row
               \\pard\\plain\\b Measures\\b0\\par
               \\pard Before the box.
               {\\shp{\\*\\shpinst{\\sp{\\sn name}{\\sv value}}{\\shptxt\\pard In the box\\par}}
               {\\shprslt{\\*\\do{\\dptxbxtext In the box\\par}}}}\\par
               {\\*\\unknown nothing}No mark ends this}
               """
                .getBytes(US_ASCII);
    }
}
