// Made by scripts/generate/i18n.mjs; not to be changed by hand.

export const keys = `faults.one faults.other 7ze 5jw 4dx 2dgl gk9 1bm0 120 1vg4 1i1q 15fm 2ok0 1wyl ggo 14c9 1vgn 7s3 167r 20ja 1mon 1ic3 ux0 h5u 2awe 2o7y 2f27 q8l 1n8l 1lv0 2gxj 3rb 22gp 16j0 2b1w 20md 27t v5 2u0 1adc 1p9t 15kr 1mw6 1pjs 5en`;

export const sentences = `There is {0} thing to correct
There are {0} things to correct
Error:
Write your name
Write a shorter name
Write a phone number or an email address
Write a phone number with 8 digits, or begin with + and the country code
Write the email address like name@example.dk
Write a shorter text
Tick the box to say you are {0} or older
Do not write a CPR number here
It looks like a CPR number. We do not need it. Remove it, and you can send.
If it is a foreign phone number, begin with + and the country code.
Remove the number for me
You need not write about illness, faith or residence permits. We can talk about that when we meet.
Done
Thank you for your message
It has been sent to {0}.
We will call or write to you.
Have you waited too long?
Sign up another person
Sent, not confirmed
The form was sent in a new tab. See there whether it arrived. Your answers are still here.
The page has taken your answers. They are still here.
Your email is ready
Send it from your mail program. If that did not open, copy the text and write to us.
Your text is too long to come along by itself. Copy it and paste it into the email.
Your signup has not been sent
We do not know whether your signup arrived
Everything you wrote is still here.
You have no connection right now. We will remind you to send when it is back.
The connection is back. You can send again.
It is busy right now. Wait a minute and try again.
The receiver said no. Write or call instead.
The receiver saw something that looks like a CPR number. Remove it and try again.
Tick the box above the button to show that you are not a robot, and send again.
It is not your fault. Try again in a little while.
Your browser did not open a new tab. Allow it for this page, and send again.
The form has no receiver. Write or call instead.
No answer came. Try again: if it arrives twice, we will see it.
Send again
Copy my answers
Copied
Write an email instead
Your answers in Danish`;
