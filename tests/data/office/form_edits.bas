' Edits of a Word form as a person makes them in LibreOffice; each saves a copy of form.docx.
Sub Main(folder As String)
  Dim ops, i
  ops = Array("middle", "first", "whole", "around", "heading", "gone", "cleared")
  For i = 0 To UBound(ops)
    Edit(folder, ops(i))
  Next
  StarDesktop.terminate()
End Sub

Sub Edit(folder As String, op As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  Dim doc, cell, cursor, found, table
  doc = StarDesktop.loadComponentFromURL("file://" & folder & "/form.docx", "_blank", 0, hidden())
  found = Place(doc)
  Set cell = found.Cell
  Set table = found.TextTable
  Select Case op
    Case "middle"
      cursor = cell.createTextCursorByRange(found.Start)
      cell.insertString(cursor, "الوطنيين ", False)
    Case "first"
      cursor = cell.createTextCursor()
      cursor.gotoStart(False)
      cell.insertString(cursor, "اليوم ", False)
    Case "whole"
      cell.setString("نص جديد كله")
    Case "cleared"
      cell.setString("")
    Case "around"
      cursor = cell.createTextCursor()
      cursor.gotoStart(False)
      cell.insertString(cursor, "قبل", False)
      cell.insertControlCharacter(cursor, 0, False)
      cursor.gotoEnd(False)
      cell.insertControlCharacter(cursor, 0, False)
      cell.insertString(cursor, "بعد", False)
    Case "heading"
      doc.RecordChanges = False
      Dim mark
      mark = doc.Bookmarks.getByName(HeadingName(doc))
      cursor = doc.Text.createTextCursorByRange(mark.Anchor)
      cursor.gotoStartOfParagraph(False)
      cursor.gotoEndOfParagraph(True)
      cursor.setString("")
    Case "gone"
      doc.RecordChanges = False
      table.dispose()
  End Select
  Dim args(0) As New com.sun.star.beans.PropertyValue
  args(0).Name = "FilterName" : args(0).Value = "MS Word 2007 XML"
  doc.storeToURL("file://" & folder & "/" & op & ".docx", args())
  doc.close(True)
End Sub

Function HeadingName(doc)
  Dim name
  For Each name In doc.Bookmarks.ElementNames
    If Left(name, 4) = "nrh_" And InStr(doc.Bookmarks.getByName(name).Anchor.String, "التحديات") > 0 Then
      HeadingName = name
    End If
  Next
End Function

Function Place(doc)
  Dim search
  search = doc.createSearchDescriptor()
  search.SearchString = "المترجمين"
  Place = doc.findFirst(search)
End Function
